import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  asked: 'Fetching from {{names}} …',
  came_one: '{{names}} has answered too.',
  came_other: '{{names}} have answered too.',
  missing_one: '{{names}} is not answering right now. There may be information there that is not shown here.',
  missing_other:
    '{{names}} are not answering right now. There may be information there that is not shown here.',
  stale: '{{names}} could not be fetched again. What we show from there may be out of date.',
  unreadable_one: 'One record from {{names}} could not be read. Contact them if something is missing.',
  unreadable_other:
    '{{count}} records from {{names}} could not be read. Contact them if something is missing.',
  unknownSource: 'a source we cannot identify',
  and: 'and',
} as const satisfies Translation<typeof sv>
