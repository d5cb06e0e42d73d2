const texts = {
  area: {
    name: 'Avgifter och frikort',
    text: 'Frikort, högkostnadsskydd och vad hjälpen hemma kostar.',
    scope: 'Se dina avgifter och om du har frikort.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    avgifter: typeof texts
  }
}
