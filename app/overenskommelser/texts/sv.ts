const texts = {
  area: {
    name: 'Överenskommelser',
    text: 'Det du och vården eller omsorgen har kommit överens om.',
    scope: 'Se vad du och vården har kommit överens om.',
    does: 'skriva vad som är viktigt',
  },
  title: 'Överenskommelser',
  intro: 'Det du och vården eller omsorgen har kommit överens om.',
  all_one: 'Alla {{count}}',
  all_other: 'Alla {{count}}',
  allPlain: 'Visa alla',
  empty: 'Ingen har lagt in någon överenskommelse med dig.',
  next: 'Nästa steg:',
  nextStep: 'Nästa steg',
  before: 'Senast {{date}}.',
  goals: 'Mål',
  progress: '{{done}} av {{count}} klara',
  replaced: 'Ersatta',
  ended: 'Avslutade',
  active: 'Gäller nu',
  show: 'Läs hela överenskommelsen',
  noTime: 'Ingen tid är bokad ännu.',
  stepBy: {
    resident: 'Du gör det här:',
    relative: 'Din närstående gör det här:',
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
