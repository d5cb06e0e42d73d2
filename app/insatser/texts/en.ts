import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Decisions and help',
    text: 'What the kommun has decided, and what has been done.',
    scope: 'See what the kommun has decided, and what has been done.',
  },
  empty: 'No support from the kommun.',
  tile: {
    one: 'One kind of help',
    now_one: '{{what}}, {{count}} hour a month',
    now_other: '{{what}}, {{count}} hours a month',
    none: 'No support now',
    noneKnown: 'None now with those that have answered',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    applied_one: '{{count}} waits for a decision',
    applied_other: '{{count}} wait for a decision',
  },
} as const satisfies Translation<typeof sv>
