const texts = {
  area: {
    name: 'Provsvar',
    text: 'Svar på prover, röntgen och remisser.',
    scope: 'Se svar på prover, röntgen och remisser.',
  },
  title: 'Provsvar',
  empty: 'Ingen har skickat något provsvar.',
  newReplies_one: '{{count}} nytt provsvar, {{date}}.',
  newReplies_other: '{{count}} nya provsvar, senast {{date}}.',
  lastReply: 'Senaste svaret {{date}}.',
  undated: 'Det finns svar.',
  outside_one: '{{count}} värde utanför referensen.',
  outside_other: '{{count}} värden utanför referensen.',
  allWithin: 'Alla värden inom referensen.',
  unfinished: 'Svaret är inte klart än.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    provsvar: typeof texts
  }
}
