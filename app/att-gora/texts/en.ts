import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'To do',
    text: 'What you have promised or been asked to do.',
    scope: 'See what you are to do, out of what the representative may see as well.',
    does: 'tick off what is to be done',
  },
} as const satisfies Translation<typeof sv>
