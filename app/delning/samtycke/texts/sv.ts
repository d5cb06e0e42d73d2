const texts = {
  back: 'Till vem som får läsa',
  one: 'Samtycke',
  notFound: 'Det finns inte här. Det kan ha tagits bort av den som hade det.',
  about: 'Om det här',
  kind: 'Vad det är',
  who: 'Vem',
  partOf: 'Hör till',
  registered: 'Inskrivet',
  givenBy: 'Någon annan sa ja',
  somebody: 'Vem det var visas inte',
  reason: 'Skäl',
  onlyOne: 'Det gäller bara en av dem som arbetar där.',
  endTitle: 'Avsluta samtycket',
  means:
    '{{reader}} får då inte längre läsa vad andra har skrivit. Det gäller genast. Det som redan är läst går inte att få oläst.',
  care: 'Vården och hjälpen blir densamma som förut. Det går att säga ja igen om de frågar.',
  end: 'Avsluta samtycket',
  notYours: 'Du kan se samtycket, men inte avsluta det. Ett samtycke är personligt.',
  ask: {
    title: 'Vill du avsluta samtycket?',
    text: '{{reader}} får då inte läsa mer.',
    yes: 'Ja, avsluta nu',
    no: 'Nej, låt det gälla',
    sending: 'Skickar …',
  },
  done: {
    title: 'Samtycket är avslutat',
    text: '{{reader}} får inte läsa mer.',
  },
  gone: {
    title: 'Samtycket var redan avslutat',
    text: '{{reader}} får inte läsa mer.',
  },
  overTitle: 'Samtycket har tagit slut',
  over: '{{reader}} får inte läsa längre. Vill de läsa igen måste de fråga på nytt.',
  emergencyTitle: 'Vad det betyder',
  emergency:
    'Vården läste utan att fråga, eftersom liv eller hälsa kunde vara i fara och det inte gick att fråga. Det går inte att avsluta här, för det är redan läst.',
  emergencyAsk: 'Undrar du varför? Ring och fråga:',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    samtycke: typeof texts
  }
}
