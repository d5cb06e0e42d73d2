const texts = {
  new: 'Nytt',
  changed: 'Ändrat',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    marken: typeof texts
  }
}
