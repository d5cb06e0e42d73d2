const texts = {
  area: {
    name: 'Översiktens ordning',
    text: 'Vad som kommer först på översikten, och vad som är hopfällt.',
  },
  intro: 'Flytta upp det du läser mest. Fäll ihop det du sällan läser.',
  introOther: 'Det här gäller översikten för {{name}}, så som du ser den. Ingen annan får se vad du väljer.',
  first: 'Nästa tid, dagen och ”Vem ska jag kontakta?” står alltid överst.',
  always:
    'Det som är hopfällt visas ändå när något där är försenat, väntar på svar, inte kunde hämtas eller inte får visas.',
  up: 'Flytta upp',
  down: 'Flytta ner',
  fold: 'Fäll ihop',
  isFirst: '{{name}} står redan först.',
  isLast: '{{name}} står redan sist.',
  moved: '{{name}} är nu nummer {{place}} av {{count}}.',
  folded: 'Hopfällt: {{name}}.',
  unfolded: 'Inte längre hopfällt: {{name}}.',
  state: {
    saving: 'Sparar …',
    saved: 'Sparat.',
    failed: 'Det gick inte att spara. Här står det som är sparat. Försök igen om en stund.',
  },
  usual: 'Tillbaka till den vanliga ordningen',
  isUsual: 'Det är den vanliga ordningen nu.',
  wasReset: 'Nu är det den vanliga ordningen, och inget är hopfällt.',
  undo: 'Ångra',
  undone: 'Den egna ordningen är tillbaka.',
  back: 'Till översikten',
  preview: {
    title: 'Här går inget att ändra nu',
    text: 'Du ser uppgifterna som ett ombud skulle se dem. Avsluta det först.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    ordning: typeof texts
  }
}
