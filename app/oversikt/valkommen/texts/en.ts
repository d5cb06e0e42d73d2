import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Welcome to Överblick',
  intro:
    'What regions, municipalities and private providers enter about care is gathered here. It is empty so far.',
  times: 'Appointments',
  timesHelp: 'Visits, calls and home visits booked with those who are connected.',
  agreed: 'Agreements and to do',
  agreedHelp: 'What has been agreed, and who does what.',
  plans: 'Plans',
  plansHelp:
    'For example a care plan, an implementation plan and a coordinated individual plan (samordnad individuell plan, SIP).',
  byItself: 'What the connected ones enter arrives here by itself.',
} as const satisfies Translation<typeof sv>
