const texts = {
  notSafe: 'Länken är skriven på ett sätt som inte är säkert, så den går inte att öppna här. Ring och fråga.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    links: typeof texts
  }
}
