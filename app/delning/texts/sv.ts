const texts = {
  area: {
    name: 'Vem får läsa',
    text: 'Samtycken, spärrar, och vem som har läst.',
  },
  title: 'Vem får läsa',
  intro: 'Här står vilka i vården och omsorgen som får läsa det som andra har skrivit.',
  empty: 'Det finns inga samtycken och inga frågor om det.',
  part: {
    waiting: 'Frågor som väntar på svar',
    current: 'Får läsa nu',
    unclear: 'Det går inte att säga om de får läsa',
    coming: 'Får läsa senare',
    emergency: 'Har läst i en nödsituation',
    refused: 'Svaret är nej',
    ended: 'Får inte läsa längre',
  },
  asks: '{{asker}} frågar',
  mayRead: 'Får {{reader}} läsa?',
  saidNo: 'Svaret blev nej {{day}}.',
  blocks: {
    title: 'Spärrar',
    text: 'Se vad som är spärrat för andra, och hur man spärrar eller tar bort en spärr.',
  },
  log: {
    title: 'Vem har läst',
    text: 'Se vem som har läst, när och varför, och vem som inte fick.',
  },
  forAnother: {
    title: 'Vad du kan göra',
    somebody: 'den som visas',
    guardian:
      'Du bestämmer åt {{who}} så länge barnet är under 13 år. Du kan säga ja eller nej, och avsluta. Ett barns uppgifter kan en vårdnadshavare inte spärra.',
    sees: 'Du kan se vem som får läsa, och vem som har läst. Ett samtycke är personligt. Du kan inte säga ja eller nej åt {{who}}.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    delning: typeof texts
  }
}
