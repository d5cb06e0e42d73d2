const texts = {
  title: 'Planerat och utfört',
  intro: 'De senaste veckorna först. Utföraren har skrivit in tiderna.',
  ahead: 'Besök som ska komma står i tidslinjen.',
  nothing: 'Inget besök är registrerat sedan {{day}}.',
  nothingThen: 'Inget besök är registrerat mellan {{from}} och {{to}}.',
  decided: 'Beslutat: {{hours}}.',
  sum: 'Planerat {{planned}}. Utfört {{performed}}.',
  performedUntold_one: '{{count}} besök saknar uppgift om utförd tid. Det betyder inte att det uteblev.',
  performedUntold_other: '{{count}} besök saknar uppgift om utförd tid. Det betyder inte att de uteblev.',
  plannedUntold_one: '{{count}} besök saknar planerad tid.',
  plannedUntold_other: '{{count}} besök saknar planerad tid.',
  notComparable: 'Därför går summorna inte att jämföra.',
  hour: '{{hours}} tim',
  minute: '{{minutes}} min',
  week: 'Vecka {{week}}',
  planned: 'Planerat {{time}}',
  performed: 'Utfört {{time}}',
  performedMissing: 'Utfört saknas',
  plannedMissing: 'Inte planerat',
  missing: 'Saknas',
  fromTime: 'från {{time}}',
  toTime: 'till {{time}}',
  contradict: 'tiderna i källan motsäger varandra',
  deviation: 'Avvikelse: {{words}}',
  asTable: 'Visa vecka {{week}} som tabell',
  table: 'Vecka {{week}}',
  column: { day: 'Dag', planned: 'Planerat', performed: 'Utfört', staff: 'Personal' },
  older: 'Visa tidigare besök',
  undated: 'Besök utan dag',
  other: 'Besök utan känd insats',
  otherText: 'Utföraren säger inte vilken insats de här besöken hör till.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    genomforande: typeof texts
  }
}
