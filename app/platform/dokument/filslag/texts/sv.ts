const texts = {
  size: '{{kind}}, {{size}}',
  kinds: {
    pdf: 'PDF',
    image: 'Bild',
    page: 'Webbsida',
    text: 'Text',
    sound: 'Ljud',
    film: 'Film',
    other: 'Fil',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    filslag: typeof texts
  }
}
