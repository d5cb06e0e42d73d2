import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Medicines',
    text: 'Medicines that apply now, from everyone who has decided them.',
    scope: 'See medicines, how they are taken and why.',
    does: 'do something with medicines',
  },
  title: 'Medicines',
  empty: 'No medicines with those connected.',
  tile: {
    now_one: '{{count}} applies now',
    now_other: '{{count}} apply now',
    none: 'None applies now',
    known_one: '{{count}} with those who have answered',
    known_other: '{{count}} with those who have answered',
    differs_one: 'Different information on {{count}}',
    differs_other: 'Different information on {{count}}',
    recipe_one: '{{count}} prescription to renew',
    recipe_other: '{{count}} prescriptions to renew',
  },
} as const satisfies Translation<typeof sv>
