const texts = {
  title: 'Översikt',
  morning: 'God morgon, {{name}}',
  day: 'Hej, {{name}}',
  evening: 'God kväll, {{name}}',
  intro: '{{day}}. Det här är på gång för dig.',
  introOmbud: '{{day}}. Det här är på gång.',
  notFetched: 'Den här delen är inte hämtad än. Vänta en stund och skriv ut igen.',
  theme: {
    times: 'Tider och meddelanden',
    plans: 'Planering och uppföljning',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    oversikt: typeof texts
  }
}
