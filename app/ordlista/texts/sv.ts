const texts = {
  area: {
    name: 'Ordlista',
    text: 'Ord i vård och omsorg, förklarade.',
  },
  title: 'Ordlista',
  intro: 'Ord som vården och omsorgen skriver, och vad de betyder.',
  search: 'Sök ett ord',
  found_one: '{{count}} ord',
  found_other: '{{count}} ord',
  none: 'Ordet finns inte i listan. Fråga gärna den som skrev det.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    ordlista: typeof texts
  }
}
