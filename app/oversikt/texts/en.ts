import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Overview',
  morning: 'Good morning, {{name}}',
  day: 'Hello, {{name}}',
  evening: 'Good evening, {{name}}',
  paper: 'My plan on paper',
  paperOther: 'Plan on paper',
  paperHelp: 'What matters most, to print',
  moreTitle: 'More',
  moreHelp: 'All else that is here',
  show: 'Show at a meeting',
  guide: 'Whom should I contact?',
  guideHelp: 'Answers by what it is about, day and night',
  notFetched: 'This part has not been fetched yet. Wait a moment and print again.',
  order: 'Change the order',
  theme: {
    times: 'Appointments',
    tiles: 'More areas',
    plans: 'Planning and follow-up',
  },
} as const satisfies Translation<typeof sv>
