const texts = {
  new: 'Nytt',
  replies: 'Svar, nyast först',
  taken: 'Taget {{date}}',
  examined: 'Undersökt {{date}}',
  noDate: 'Utan datum',
  analyses_one: '{{count}} analys',
  analyses_other: '{{count}} analyser',
  allWithin: 'alla inom referensen',
  outside_one: '{{count}} utanför referensen',
  outside_other: '{{count}} utanför referensen',
  search: 'Sök bland svaren',
  noneFound: 'Inget svar passar.',
  noneFoundYet: 'Inget svar passar än. Alla har inte svarat.',
  found: '{{found}} av {{count}} svar passar.',
  overTime: 'Följ en analys över tid',
  times_one: '{{count}} svar',
  times_other: '{{count}} svar',
  latest: 'senast {{date}}',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    provlista: typeof texts
  }
}
