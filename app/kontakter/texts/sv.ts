const texts = {
  area: {
    name: 'Kontakter',
    scope: 'Se vem som hjälper dig, och vilken hjälp du får hemma.',
    does: 'be om fast vårdkontakt',
  },
  title: 'Kontakter',
  call: 'Ring',
  callName: 'Ring {{name}}',
  all: 'Alla {{count}}',
  count_one: '{{count}} kontakt',
  count_other: '{{count}} kontakter',
  allPlain: 'Visa alla',
  empty: 'Ingen har lagt in någon kontakt.',
  role: {
    '1': 'Fast vårdkontakt',
    '2': 'Fast läkarkontakt',
    '3': 'Fast omsorgskontakt',
    '4': 'Fast vårdkontakt som samordnar',
  },
  relative: 'Närstående',
  ask: 'Be om en fast vårdkontakt',
  asked: 'Frågan om en fast vårdkontakt är skickad',
  listed: 'Listad här',
  queued: 'Står i kö hit',
  unit: 'Enhet',
  openUntil: 'Öppet nu till {{time}}',
  openAlways: 'Öppet dygnet runt',
  closed: 'Stängt.',
  opens: 'Öppnar {{day}} {{time}}',
  opensToday: 'Öppnar {{time}}',
  onBehalf: 'På uppdrag av {{by}}',
  otherRole: 'Kontakt',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    kontakter: typeof texts
  }
}
