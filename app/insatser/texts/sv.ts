const texts = {
  area: {
    name: 'Insatser',
    text: 'Det som kommunen har beslutat, och det som omsorgen har gjort.',
    scope: 'Se vad kommunen har beslutat, och vad omsorgen har gjort.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    insatser: typeof texts
  }
}
