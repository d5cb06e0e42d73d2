import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  help: 'Choose a day to see everything that happens then. With a keyboard: the arrows change day.',
  weekTitle: 'Week {{week}}, {{year}}',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  today: 'Today',
  nothing: 'Nothing is planned this day with those who have answered.',
  events_one: '{{count}} event',
  events_other: '{{count}} events',
  off_one: '{{count}} is off',
  off_other: '{{count}} are off',
  none: 'nothing',
  more_one: '+ {{count}} more',
  more_other: '+ {{count}} more',
} as const satisfies Translation<typeof sv>
