import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'To do',
    text: 'What is to be done by plans, agreements and invitations.',
    scope: 'See what you are to do, out of what the representative may see as well.',
    does: 'tick off what is to be done',
  },
  due: 'No later than {{day}}',
  next: 'Next time {{day}}',
  doneToday: 'Done today',
  until: 'Through {{day}}',
  paused: 'Paused',
  consent: 'May {{reader}} read?',
  consentFree: 'Question of consent. Voluntary to answer',
  somebody: 'somebody without a name',
  invitation: 'Invitation: {{title}}',
  empty: 'Nothing to do just now.',
  all_one: 'All {{count}}',
  all_other: 'All {{count}}',
  allPlain: 'Show all',
  emptyKnown: 'Nothing to do in what could be fetched.',
  notYet: 'Nothing has come yet.',
  overdue: 'Late',
  toDo_one: '{{count}} to do',
  toDo_other: '{{count}} to do',
  late_one: '{{count}} late',
  late_other: '{{count}} late',
} as const satisfies Translation<typeof sv>
