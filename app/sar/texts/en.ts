import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Wounds',
    text: 'How wounds heal, who dresses them and when.',
    scope: 'See wounds: how they heal, and who dresses them.',
  },
} as const satisfies Translation<typeof sv>
