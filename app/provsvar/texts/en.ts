import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Test results',
    text: 'Results of samples and imaging, and answers to referrals.',
    scope: 'See results of samples and imaging, and answers to referrals.',
  },
  title: 'Test results',
  empty: 'Nobody has sent any test result.',
  newReplies_one: '{{count}} new result, {{date}}.',
  newReplies_other: '{{count}} new results, latest {{date}}.',
  lastReply: 'Latest result {{date}}.',
  undated: 'There are results.',
  outside_one: '{{count}} value outside the reference.',
  outside_other: '{{count}} values outside the reference.',
  allWithin: 'All values within the reference.',
  unfinished: 'The result is not complete yet.',
} as const satisfies Translation<typeof sv>
