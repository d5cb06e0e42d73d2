const texts = {
  fold: 'Fäll ihop {{name}}',
  shown: 'Visas fast du har fällt ihop {{name}}: {{why}}.',
  late: 'något är försenat',
  asked: 'något väntar på svar',
  failed: 'något kunde inte hämtas',
  withheld: 'något får inte visas',
  and: 'och',
  areas_one: '{{count}} område',
  areas_other: '{{count}} områden',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    hopfallt: typeof texts
  }
}
