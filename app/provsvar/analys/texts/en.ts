import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  back: 'To test results',
  one: 'Analysis over time',
  notFound:
    'The analysis is not here. The results may have been removed, or nobody has sent them to Överblick.',
  units:
    'The results are in different units. They cannot be compared as they are, so each unit has a chart of its own.',
  inUnit: 'In {{unit}}',
  noUnit: 'Without unit',
  caption_one: 'Chart with {{count}} result, {{from}}: {{low}}.',
  caption_other: 'Chart with {{count}} results, {{from}} to {{to}}. Lowest {{low}}, highest {{high}}.',
  band: 'What is shaded is the reference.',
  notDrawn_one: '{{count}} result is no number, or has no day, and stands in the table only.',
  notDrawn_other: '{{count}} results are no numbers, or have no day, and stand in the table only.',
  table: 'All results, newest first',
  day: 'Day',
  value: 'Value',
  compared: 'Compared with the reference',
  noDate: 'No date',
  unfinished: 'not complete',
} as const satisfies Translation<typeof sv>
