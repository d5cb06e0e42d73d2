const texts = {
  area: {
    name: 'Överenskommelser',
    text: 'Det som är överenskommet med vården och omsorgen.',
    scope: 'Se vad du och vården har kommit överens om.',
    does: 'skriva vad som är viktigt',
  },
  title: 'Överenskommelser',
  intro: 'Det som är överenskommet med vården och omsorgen.',
  contract: 'Patientkontraktet, allt på en sida',
  all_one: 'Alla {{count}}',
  all_other: 'Alla {{count}}',
  count_one: '{{count}} överenskommelse',
  count_other: '{{count}} överenskommelser',
  allPlain: 'Visa alla',
  empty: 'Ingen har lagt in någon överenskommelse.',
  next: 'Nästa steg:',
  nextStep: 'Nästa steg',
  before: 'Senast {{date}}.',
  progress: '{{done}} av {{count}} klara',
  replaced: 'Ersatt',
  ended: 'Avslutad',
  former: { ended: 'Avslutade ({{count}})', replaced: 'Ersatta ({{count}})' },
  active: 'Gäller nu',
  followedUp: 'Följs upp {{date}}',
  until: 'Gällde till {{date}}',
  noTime: 'Ingen tid är bokad ännu.',
  stepBy: {
    resident: 'Du gör det här:',
    other: '{{name}} gör det här:',
    relative: 'En närstående gör det här:',
    care: 'Vården gör det här:',
    'social-care': 'Omsorgen gör det här:',
    nobody: 'Ingen har ansvar för det här än:',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    overenskommelser: typeof texts
  }
}
