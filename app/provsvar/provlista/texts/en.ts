import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  new: 'New',
  replies: 'Results, newest first',
  taken: 'Taken {{date}}',
  examined: 'Examined {{date}}',
  noDate: 'No date',
  analyses_one: '{{count}} analysis',
  analyses_other: '{{count}} analyses',
  allWithin: 'all within the reference',
  outside_one: '{{count}} outside the reference',
  outside_other: '{{count}} outside the reference',
  search: 'Search the results',
  noneFound: 'No result matches.',
  noneFoundYet: 'No result matches yet. Not all have answered.',
  found: '{{found}} of {{count}} results match.',
  overTime: 'Follow an analysis over time',
  times_one: '{{count}} result',
  times_other: '{{count}} results',
  latest: 'latest {{date}}',
} as const satisfies Translation<typeof sv>
