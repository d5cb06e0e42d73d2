const texts = {
  title: 'Översikt',
  morning: 'God morgon, {{name}}',
  day: 'Hej, {{name}}',
  evening: 'God kväll, {{name}}',
  paper: 'Min plan på papper',
  paperOther: 'Plan på papper',
  paperHelp: 'Det viktigaste samlat, att skriva ut',
  moreTitle: 'Mer',
  moreHelp: 'Allt annat som finns här',
  show: 'Visa på ett möte',
  guide: 'Vem ska jag kontakta?',
  guideHelp: 'Svar efter vad det gäller, dag och natt',
  notFetched: 'Den här delen är inte hämtad än. Vänta en stund och skriv ut igen.',
  order: 'Ändra ordningen',
  theme: {
    times: 'Tider',
    tiles: 'Fler områden',
    plans: 'Planering och uppföljning',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    oversikt: typeof texts
  }
}
