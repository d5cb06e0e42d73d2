const texts = {
  area: {
    name: 'Insatser',
    text: 'Det som kommunen har beslutat, och det som omsorgen har gjort.',
    scope: 'Se vad kommunen har beslutat, och vad omsorgen har gjort.',
  },
  empty: 'Inga insatser från kommunen.',
  tile: {
    one: 'En insats',
    now_one: '{{what}}, {{count}} timme i månaden',
    now_other: '{{what}}, {{count}} timmar i månaden',
    none: 'Ingen insats gäller nu',
    noneKnown: 'Ingen gäller nu hos dem som har svarat',
    more_one: 'och {{count}} till',
    more_other: 'och {{count}} till',
    applied_one: '{{count}} väntar på beslut',
    applied_other: '{{count}} väntar på beslut',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    insatser: typeof texts
  }
}
