import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  often: {
    day: 'Every day',
    day2: 'Every other day',
    week: 'Every week',
    week2: 'Every other week',
    weekOn: 'Every {{days}}',
    week2On: 'Every other week: {{days}}',
    weekdays: 'Monday to Friday',
    month: 'Once a month',
    monthOn: 'Day {{day}} of every month',
    year: 'Once a year',
    some: 'Comes again',
  },
} as const satisfies Translation<typeof sv>
