import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Decisions and help',
    text: 'What the kommun has decided, and what has been done.',
    scope: 'See what the kommun has decided, and what has been done.',
  },
} as const satisfies Translation<typeof sv>
