const texts = {
  title: 'Min plan',
  onePlan: 'Plan',
  back: 'Till planer',
  intro: 'Så här blir det på papper. Visa det för den som du vill, men lägg det inte framme.',
  print: 'Skriv ut',
  large: 'Större text',
  notFound: 'Planen finns inte, eller så har ingen källa lämnat den.',
  for: '{{name}}. Utskrivet {{date}} kl. {{time}}.',
  byOmbud: 'Utskrivet av ombudet {{name}}. Här finns bara det som ombudet får se.',
  sources: 'Varifrån uppgifterna kommer',
  waiting: 'Alla har inte svarat än. Vänta med att skriva ut.',
  answered: 'Svarat har: {{names}}.',
  asked: 'Har inte svarat än: {{names}}. Det kan finnas uppgifter där som inte står här.',
  nobody: 'Ingen källa har svarat.',
  missing: 'Svarar inte: {{names}}. Det kan finnas uppgifter där som inte står här.',
  unreadable: 'Något från {{names}} kunde inte läsas.',
  failed: 'En del av uppgifterna kunde inte hämtas. Pappret är inte helt.',
  unknownSource: 'en källa utan namn',
  times: 'Kommande tider',
  noTimes: 'Inga tider är bokade.',
  again: 'Också: {{times}}',
  later_one: 'Och {{count}} tid senare än om {{days}} dagar.',
  later_other: 'Och {{count}} tider senare än om {{days}} dagar.',
  tasks: 'Att göra',
  noTasks: 'Inget att göra.',
  relative: 'Närstående: {{text}}',
  signs: 'Om du blir sämre',
  noSigns: 'Inget är överenskommet.',
  contacts: 'Kontakter',
  noContacts: 'Inga kontakter.',
  plans: 'Planer',
  noPlans: 'Inga planer gäller.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    utskrift: typeof texts
  }
}
