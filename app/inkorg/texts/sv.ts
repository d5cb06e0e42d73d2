const texts = {
  area: {
    name: 'Meddelanden',
    text: 'Det som mottagningar, hemsjukvård och hemtjänst har skrivit, och svar till dem.',
    scope: 'Läsa dina meddelanden och kallelser.',
    does: 'skriva meddelanden',
  },
  unread_one: 'Alla, {{count}} oläst',
  unread_other: 'Alla, {{count}} olästa',
  unreadOnly_one: '{{count}} oläst',
  unreadOnly_other: '{{count}} olästa',
  allPlain: 'Alla',
  empty: 'Inga meddelanden.',
  new: 'Oläst',
  noSubject: 'Utan ämne',
  noTime: 'utan tid',
  kind: {
    message: 'Meddelande',
    invitation: 'Kallelse',
    confirmation: 'Bekräftelse',
    announcement: 'Besked',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    inkorg: typeof texts
  }
}
