import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Referrals',
    text: 'Referrals that health care has sent, and how they are going.',
    scope: 'See your referrals and how they are going.',
  },
} as const satisfies Translation<typeof sv>
