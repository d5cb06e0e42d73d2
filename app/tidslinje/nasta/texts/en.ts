import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  next: 'Next appointment',
  coming: 'Fetching the next appointment …',
  lost: 'The appointments could not be fetched just now.',
  missing: 'Not all have answered. There may be more appointments.',
  none: 'Nothing is booked.',
  unknown: 'We do not know whether anything is booked.',
  noneKnown: 'Nothing is booked with those who have answered.',
} as const satisfies Translation<typeof sv>
