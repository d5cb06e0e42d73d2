const texts = {
  back: 'Till tidslinjen',
  title: 'Hemma hos dig',
  intro:
    'Vem som kommer hem till dig, när de kommer och vad de ska göra. Du ser i dag och {{count}} dagar framåt.',
  empty: 'Du har inga tider, varken hemma eller någon annanstans.',
  nobody: 'Ingen har lagt in något besök hos dig de närmaste {{count}} dagarna.',
  visits_one: '{{count}} besök',
  visits_other: '{{count}} besök',
  whoUnknown: 'Inte bestämt än',
  noHour: 'Någon gång under dagen',
  over: 'Har varit',
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
