const texts = {
  area: {
    name: 'Vaccinationer',
    text: 'Vaccinationer som är registrerade, med doser och datum.',
    scope: 'Se dina vaccinationer.',
  },
  title: 'Vaccinationer',
  intro: 'Det som är registrerat hos vården. Äldre vaccinationer, och sådana från andra ställen, kan saknas.',
  empty: 'Ingen har registrerat någon vaccination.',
  tileEmpty: 'Det är tomt än.',
  search: 'Sök vaccination',
  found: '{{found}} av {{count}} passar.',
  noneFound: 'Ingen vaccination passar.',
  noneFoundYet: 'Ingen passar än. Alla har inte svarat.',
  noDay: 'Datum saknas',
  ahead: 'Dagen har inte varit än.',
  unnamed: 'Vaccination utan namn',
  onlyNote: 'Anteckning om vaccination',
  protects: 'Skyddar mot: {{what}}',
  dose: 'Dos {{number}}',
  doseOf: 'Dos {{number}} av {{of}}',
  doseInWords: 'Dos: {{number}}',
  doseOfInWords: 'Dos: {{number}} av {{of}}',
  missing_one: 'Dos {{latest}} av {{of}}. Dos {{which}} är inte registrerad hos dem som har svarat.',
  missing_other: 'Dos {{latest}} av {{of}}. Dos {{which}} är inte registrerade hos dem som har svarat.',
  partly: 'En del gick inte att läsa',
  latest: 'Senast: {{what}}, {{day}}',
  registered_one: '{{count}} registrerad',
  registered_other: '{{count}} registrerade',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    vaccinationer: typeof texts
  }
}
