const texts = {
  markUnread: 'Markera som oläst',
  markRead: 'Markera som läst',
  markedUnread: 'Svaret är markerat som oläst.',
  markedRead: 'Svaret är markerat som läst.',
  markFailed: 'Det gick inte att markera svaret. Försök igen om en stund.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    opened: typeof texts
  }
}
