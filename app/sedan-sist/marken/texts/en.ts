import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  new: 'New',
  changed: 'Changed',
} satisfies Translation<typeof sv>
