const texts = {
  title: 'Att göra',
  intro: 'Det du har lovat eller blivit ombedd att göra, från alla som har svarat.',
  group: {
    overdue: 'Försenat',
    today: 'I dag',
    coming: 'Längre fram',
    undated: 'Utan bestämd dag',
    relative: 'Det här gör dina närstående',
    done: 'Klart',
  },
  answer: 'Svara på kallelsen',
  ownNote: 'Bocken är bara för dig, tills du lämnar sidan. {{source}} ser den inte.',
  saved: {
    done: '{{text}} är klart. Sparat hos {{source}}.',
    undone: '{{text}} är inte klart. Sparat hos {{source}}.',
    doneToday: 'I dag: {{text}} är klart. Sparat hos {{source}}.',
    undoneToday: 'I dag: {{text}} är inte klart. Sparat hos {{source}}.',
  },
  seen: {
    done: '{{text}} är avbockat här på sidan.',
    undone: '{{text}} är inte längre avbockat.',
    doneToday: 'I dag: {{text}} är avbockat här på sidan.',
    undoneToday: 'I dag: {{text}} är inte längre avbockat.',
  },
  refused: '{{source}} tog inte emot det. Inget är ändrat.',
  unsure: 'Vi vet inte om {{source}} tog emot det. Försök igen om en stund.',
  plan: 'Vårdplan',
  waiting: 'Det här väntar du på',
  waitingHelp: 'Ring dem som ska göra det om du inte har hört något.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    uppgifter: typeof texts
  }
}
