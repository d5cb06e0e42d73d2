const texts = {
  area: {
    name: 'Remisser',
    text: 'Remisser som vården har skickat, och hur det går med dem.',
    scope: 'Se dina remisser och hur det går med dem.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    remisser: typeof texts
  }
}
