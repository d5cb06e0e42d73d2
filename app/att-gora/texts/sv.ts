const texts = {
  area: {
    name: 'Att göra',
    text: 'Det du har lovat eller blivit ombedd att göra.',
    scope: 'Se det du har lovat, utan resten av överenskommelsen. Göra: bocka av.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    'att-gora': typeof texts
  }
}
