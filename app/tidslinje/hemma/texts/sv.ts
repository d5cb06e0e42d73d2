const texts = {
  back: 'Till tidslinjen',
  title: 'Besök hemma',
  intro: 'Vem som kommer hem, när de kommer och vad de ska göra. Här visas i dag och {{count}} dagar framåt.',
  empty: 'Inga tider, varken hemma eller någon annanstans.',
  nobody: 'Ingen har lagt in något besök hemma de närmaste {{count}} dagarna.',
  visits_one: '{{count}} besök',
  visits_other: '{{count}} besök',
  whoUnknown: 'Det står inte vem som kommer',
  noHour: 'Någon gång under dagen',
  over: 'Tiden har gått',
  later_one: 'Och {{count}} besök längre fram.',
  later_other: 'Och {{count}} besök längre fram.',
  all: 'Se alla hembesök',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    hemma: typeof texts
  }
}
