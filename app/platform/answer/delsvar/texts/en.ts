import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  asked: 'Fetching from {{names}} …',
  came_one: '{{names}} has answered too.',
  came_other: '{{names}} have answered too.',
  and: 'and',
} as const satisfies Translation<typeof sv>
