import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  fold: 'Fold away {{name}}',
  shown: 'Shown although you have folded away {{name}}: {{why}}.',
  late: 'something is late',
  asked: 'something waits for an answer',
  failed: 'something could not be fetched',
  withheld: 'something may not be shown',
  and: 'and',
  areas_one: '{{count}} area',
  areas_other: '{{count}} areas',
} as const satisfies Translation<typeof sv>
