import type sv from './sv.ts'
import type { Translation } from '#platform/i18n/translation.ts'

export default {
  notSafe: 'The link is written in a way that is not safe, so it cannot be opened here. Call and ask.',
} as const satisfies Translation<typeof sv>
