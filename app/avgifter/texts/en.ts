import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Fees and frikort',
    text: 'Free care cards, cost ceilings and what help at home costs.',
    scope: 'See your fees and whether you have a frikort.',
  },
} as const satisfies Translation<typeof sv>
