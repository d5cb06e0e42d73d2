const texts = {
  back: 'Till läkemedlen',
  one: 'Läkemedel',
  notFound: 'Läkemedlet finns inte längre hos den som hade det. Det kan ha ändrats eller tagits bort.',
  differs: 'De skriver olika',
  differsHelp: 'Ändra inget själv. Fråga dem vad som gäller:',
  stoppedToo: 'Det står både att läkemedlet gäller och att det är avslutat. Fråga vad som gäller:',
  says: '{{source}}: {{dose}}',
  substance: 'Verksamt ämne',
  strength: 'Styrka',
  form: 'Form',
  route: 'Sätt',
  reason: 'Varför',
  purpose: 'Syfte',
  decidedBy: 'Bestämt av',
  decided: 'Bestämt',
  since: 'Sedan',
  sinceDose: 'I den här dosen sedan',
  until: 'Till',
  oddDays: 'Slutet står före början. Fråga vad som gäller.',
  why: 'Varför det slutade',
  evaluate: 'Ska gås igenom',
  given: 'Gavs senast',
  givenBy: 'Ges av',
  label: 'På apotekets etikett',
  note: 'Anteckning',
  recipe: 'Recept',
  valid: 'Gäller till',
  amount: 'Mängd i receptet',
  ask: 'Frågor',
  renew: 'Fråga om ett nytt recept hos:',
  collected: {
    title: 'Uthämtat ({{count}})',
    what: 'Läkemedel',
    day: 'Uthämtat',
    noDay: 'Det står inte när',
    odd: 'Dagen',
    pharmacy: 'Apotek',
    packages: 'Förpackningar',
    left: 'Uttag',
    valid: 'Receptet gäller till',
    next: 'Kan hämtas igen tidigast',
    prescriber: 'Receptet skrivet av',
    labelOf: 'Etiketten, {{where}}',
  },
  former: 'Tidigare beslut ({{count}})',
  stopped: 'Beslut att sluta',
  stoppedOver: 'Ett beslut att sluta, som inte gäller längre',
  inactive: 'Gäller inte längre. Det kan vara avslutat, pausat eller rättat.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    lakemedlet: typeof texts
  }
}
