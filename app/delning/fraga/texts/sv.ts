const texts = {
  back: 'Till vem som får läsa',
  one: 'Fråga om samtycke',
  title: 'Får {{reader}} läsa?',
  notFound: 'Frågan finns inte här. Den kan ha tagits bort av den som frågade.',
  about: 'Det här frågar de',
  asker: 'Vem som frågar',
  who: 'Vem som vill läsa',
  partOf: 'Hör till',
  purpose: 'Varför',
  until: 'Hur länge',
  untilDay: 'Till {{day}}',
  untilEnded: 'Tills det avslutas',
  free: 'Svaret är frivilligt. Vården och hjälpen blir densamma om du säger nej.',
  yesMeans:
    'Säger du ja får {{reader}} läsa det som står här, och bara när det behövs för vården eller hjälpen.',
  noMeans: 'Säger du nej får de inte läsa. Då kan de behöva fråga i stället.',
  change: 'Du kan ändra dig när du vill.',
  answerTitle: 'Svar',
  yes: 'Ja, de får läsa',
  no: 'Nej, de får inte läsa',
  askYes: {
    title: 'Ska de få läsa?',
    text: '{{reader}} får då läsa från och med nu.',
    send: 'Ja, de får läsa',
  },
  askNo: {
    title: 'Ska de inte få läsa?',
    text: '{{reader}} får då inte läsa.',
    send: 'Nej, de får inte läsa',
  },
  sending: 'Skickar …',
  cancel: 'Vänta med svaret',
  saidYes: 'Svaret blev ja {{day}}.',
  seeConsent: 'Se samtycket',
  overNow: 'Svaret var ja. Samtycket gäller inte längre.',
  toConsent: 'Se samtycket, eller avsluta det',
  saidNo: 'Svaret blev nej {{day}}. {{reader}} får inte läsa.',
  doneYes: {
    title: 'Svaret ja är framme',
    text: '{{reader}} får läsa från och med nu.',
  },
  doneNo: {
    title: 'Svaret nej är framme',
    text: '{{reader}} får inte läsa.',
  },
  gone: {
    title: 'Frågan var redan besvarad',
    text: 'Det som gäller för {{reader}} står här nedanför.',
  },
  notYours: 'Du kan se frågan, men inte svara på den. Ett samtycke är personligt.',
  notByLaw:
    'Det går inte att svara här i dag. Prata med {{asker}}, eller svara på det sätt som de har bett om.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    fraga: typeof texts
  }
}
