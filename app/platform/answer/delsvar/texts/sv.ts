const texts = {
  asked: 'Hämtar från {{names}} …',
  came_one: '{{names}} har också svarat.',
  came_other: '{{names}} har också svarat.',
  and: 'och',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    delsvar: typeof texts
  }
}
