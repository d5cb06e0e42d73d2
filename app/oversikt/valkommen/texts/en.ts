import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Welcome to Överblick',
  intro:
    'What the region, the municipality and private providers enter about care is gathered here. It is empty so far.',
  times: 'Appointments',
  timesHelp: 'Visits, calls and home visits, as soon as someone books them.',
  agreed: 'Agreements and to do',
  agreedHelp: 'What has been agreed, and who does what.',
  plans: 'Plans',
  plansHelp:
    'For example a care plan, an implementation plan and a coordinated individual plan (samordnad individuell plan, SIP).',
  byItself: 'It arrives here by itself. Nothing needs to be done for it.',
} as const satisfies Translation<typeof sv>
