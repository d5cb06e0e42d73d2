const texts = {
  next: 'Nästa tid',
  coming: 'Hämtar nästa tid …',
  lost: 'Tiderna kunde inte hämtas just nu.',
  missing: 'Alla har inte svarat. Det kan finnas fler tider.',
  none: 'Inget är bokat.',
  unknown: 'Vi vet inte om något är bokat.',
  noneKnown: 'Inget är bokat hos dem som har svarat.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    nasta: typeof texts
  }
}
