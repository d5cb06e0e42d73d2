import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Vaccinations',
    text: 'Vaccinations that are registered, with doses and dates.',
    scope: 'See your vaccinations.',
  },
  title: 'Vaccinations',
  intro: 'What health care has registered. Older vaccinations, and those from other places, may be missing.',
  empty: 'Nobody has registered a vaccination.',
  tileEmpty: 'It is empty so far.',
  search: 'Search vaccinations',
  found: '{{found}} of {{count}} match.',
  noneFound: 'No vaccination matches.',
  noneFoundYet: 'None matches yet. Not everybody has answered.',
  noDay: 'Date missing',
  ahead: 'The day has not come yet.',
  unnamed: 'Vaccination without a name',
  onlyNote: 'Note about vaccination',
  protects: 'Protects against: {{what}}',
  dose: 'Dose {{number}}',
  doseOf: 'Dose {{number}} of {{of}}',
  doseInWords: 'Dose: {{number}}',
  doseOfInWords: 'Dose: {{number}} of {{of}}',
  missing_one: 'Dose {{latest}} of {{of}}. Dose {{which}} is not registered by those who have answered.',
  missing_other: 'Dose {{latest}} of {{of}}. Doses {{which}} are not registered by those who have answered.',
  partly: 'Some of it could not be read',
  latest: 'Latest: {{what}}, {{day}}',
  registered_one: '{{count}} registered',
  registered_other: '{{count}} registered',
} as const satisfies Translation<typeof sv>
