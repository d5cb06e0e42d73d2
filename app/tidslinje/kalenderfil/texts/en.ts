import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  what: { visit: 'Appointment', phone: 'Phone call', video: 'Video meeting', digital: 'Digital meeting' },
  home: 'home visit',
  off: 'Is off. {{what}}',
  plain: 'Booked appointment',
  call: 'Phone: {{phone}}',
  look: 'See Överblick for more about the appointment.',
  file: 'my-appointments.ics',
} as const satisfies Translation<typeof sv>
