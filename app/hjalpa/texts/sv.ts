const texts = {
  area: {
    name: 'De jag hjälper',
    text: 'Tider, saker att göra och kontakter för alla du är ombud för.',
  },
  title: 'De jag hjälper',
  intro: 'Tider, saker att göra och kontakter för var och en. Namnet står på varje rad.',
  nobody: 'Du är inte ombud för någon just nu.',
  aside: 'Gäller inte nu',
  ombud: 'Läs mer om ombud',
  relation: 'Din {{relation}}',
  all_one: 'Visa alla {{count}}',
  all_other: 'Visa alla {{count}}',
  showShort: 'Visa',
  protectedShort: 'Skyddad',
  show: 'Visa uppgifter för {{name}}',
  of: 'för {{name}}',
  times: 'Tider',
  noTimes: 'Inget är bokat.',
  moreTimes_one: 'Och {{count}} tid till.',
  moreTimes_other: 'Och {{count}} tider till.',
  tasks: 'Att göra',
  noTasksKnown: 'Inget att göra i det som kunde hämtas.',
  noTasks: 'Inget att göra.',
  notYet: 'Inget har kommit än.',
  moreTasks_one: 'Och {{count}} sak till.',
  moreTasks_other: 'Och {{count}} saker till.',
  byRelative: 'Det gör närstående.',
  contacts: 'Kontakter',
  noContacts: 'Inga kontakter.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    hjalpa: typeof texts
  }
}
