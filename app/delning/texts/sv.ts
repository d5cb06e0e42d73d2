const texts = {
  area: {
    name: 'Vem får läsa om dig',
    text: 'Samtycken som du har gett, och frågor om nya.',
  },
  title: 'Vem får läsa om dig',
  intro:
    'Här ser du vilka i vården och omsorgen som får läsa varandras uppgifter om dig. Du bestämmer själv.',
  empty: 'Det finns inga samtycken och inga frågor till dig.',
  onlyOwn: {
    title: 'Visas inte för dig',
    text: 'Vem som får läsa kan man bara se och bestämma om för sig själv.',
  },
  part: {
    waiting: 'Frågor som väntar på ditt svar',
    current: 'Får läsa nu',
    unclear: 'Det går inte att säga om de får läsa',
    coming: 'Får läsa senare',
    emergency: 'Har läst i en nödsituation',
    refused: 'Du har sagt nej',
    ended: 'Får inte läsa längre',
  },
  asks: '{{asker}} frågar',
  mayRead: 'Får {{reader}} läsa?',
  saidNo: 'Du sa nej {{day}}.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    delning: typeof texts
  }
}
