import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Contacts',
    scope: 'See who helps you, and what help you get at home.',
    does: 'ask for a permanent care contact',
  },
  title: 'Contacts',
  call: 'Call',
  callName: 'Call {{name}}',
  all: 'All {{count}}',
  count_one: '{{count}} contact',
  count_other: '{{count}} contacts',
  allPlain: 'Show all',
  empty: 'Nobody has entered a contact.',
  role: {
    '1': 'Regular care contact',
    '2': 'Regular doctor',
    '3': 'Regular home care contact',
    '4': 'Coordinating care contact',
  },
  relative: 'Someone near',
  ask: 'Ask for a regular care contact',
  asked: 'The question about a regular care contact has been sent',
  listed: 'Listed here',
  queued: 'In the queue here',
  unit: 'Unit',
  openUntil: 'Open now until {{time}}',
  openAlways: 'Open day and night',
  closed: 'Closed.',
  opens: 'Opens {{day}} {{time}}',
  opensToday: 'Opens {{time}}',
  onBehalf: 'On behalf of {{by}}',
  otherRole: 'Contact',
} as const satisfies Translation<typeof sv>
