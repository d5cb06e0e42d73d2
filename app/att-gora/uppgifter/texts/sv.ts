const texts = {
  title: 'Att göra',
  group: {
    overdue: 'Försenat',
    today: 'I dag',
    tomorrow: 'I morgon',
    week: 'Den här veckan',
    later: 'Senare',
    undated: 'Utan bestämd dag',
    questions: 'Frågor om samtycke',
    relative: 'Det här gör närstående',
    done: 'Klart',
  },
  mark: 'Gjort: {{text}}',
  saved: {
    done: 'Klart. {{source}} har fått veta det.',
    undone: 'Inte klart. {{source}} har fått veta det.',
    doneToday: 'Gjort i dag. {{source}} har fått veta det.',
    undoneToday: 'Inte gjort i dag. {{source}} har fått veta det.',
  },
  refused: '{{source}} tog inte emot det. Inget är ändrat.',
  unsure: 'Vi vet inte om {{source}} tog emot det. Försök igen om en stund.',
  plan: 'Plan',
  waiting: 'Det här gör andra',
  waitingHelp: 'Ring dem som ska göra det om ni inte har hört något.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    uppgifter: typeof texts
  }
}
