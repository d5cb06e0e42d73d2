import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Agreements',
    text: 'What is agreed with health care and social care.',
    scope: 'See what you and your care have agreed.',
    does: 'write what is important',
  },
  title: 'Agreements',
  intro: 'What has been agreed with health care and social care.',
  contract: 'The patient contract, all on one page',
  all_one: 'All {{count}}',
  all_other: 'All {{count}}',
  count_one: '{{count}} agreement',
  count_other: '{{count}} agreements',
  allPlain: 'Show all',
  empty: 'Nobody has entered an agreement.',
  next: 'Next step:',
  nextStep: 'Next step',
  before: 'No later than {{date}}.',
  progress: '{{done}} of {{count}} done',
  replaced: 'Replaced',
  ended: 'Ended',
  active: 'In force',
  former: { ended: 'Ended ({{count}})', replaced: 'Replaced ({{count}})' },
  followedUp: 'Followed up {{date}}',
  until: 'Was in force until {{date}}',
  noTime: 'No time has been booked yet.',
  stepBy: {
    resident: 'You do this:',
    other: '{{name}} does this:',
    relative: 'A relative does this:',
    care: 'Health care does this:',
    'social-care': 'Social care does this:',
    nobody: 'Nobody is responsible for this yet:',
  },
} as const satisfies Translation<typeof sv>
