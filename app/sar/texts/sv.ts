const texts = {
  area: {
    name: 'Sår',
    text: 'Hur sår läker, vem som lägger om dem och när.',
    scope: 'Se sår: hur de läker, och vem som lägger om dem.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    sar: typeof texts
  }
}
