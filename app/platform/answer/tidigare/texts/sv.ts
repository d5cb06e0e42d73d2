const texts = {
  earlier_one: 'Det finns {{count}} som är äldre. Den har inte hämtats.',
  earlier_other: 'Det finns {{count}} som är äldre. De har inte hämtats.',
  fetch: 'Hämta alla',
  fetching: 'Hämtar alla …',
  failed: 'Det gick inte att hämta de äldre. De nyaste visas. Försök igen om en stund.',
  fetched: 'Nu är alla hämtade.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    tidigare: typeof texts
  }
}
