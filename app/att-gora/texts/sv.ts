const texts = {
  area: {
    name: 'Att göra',
    text: 'Det som ska göras enligt planer, överenskommelser och kallelser.',
    scope: 'Se vad du ska göra, i de områden som ombudet får se.',
    does: 'bocka av det som ska göras',
  },
  due: 'Senast {{day}}',
  next: 'Nästa gång {{day}}',
  doneToday: 'Gjort i dag',
  until: 'Till och med {{day}}',
  paused: 'Pausat',
  invitation: 'Kallelse: {{title}}',
  consent: 'Får {{reader}} läsa?',
  consentFree: 'Fråga om samtycke. Frivilligt att svara',
  somebody: 'någon utan namn',
  empty: 'Inget att göra just nu.',
  all_one: 'Alla {{count}}',
  all_other: 'Alla {{count}}',
  allPlain: 'Visa alla',
  emptyKnown: 'Inget att göra i det som kunde hämtas.',
  notYet: 'Inget har kommit än.',
  overdue: 'Försenat',
  toDo_one: '{{count}} att göra',
  toDo_other: '{{count}} att göra',
  late_one: '{{count}} försenad',
  late_other: '{{count}} försenade',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    'att-gora': typeof texts
  }
}
