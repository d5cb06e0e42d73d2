import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'To do',
    text: 'What you have promised or been asked to do.',
    scope: 'See what you have promised, without the rest of the agreement. Do: tick off.',
  },
} as const satisfies Translation<typeof sv>
