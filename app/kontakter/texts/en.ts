import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Contacts',
    scope: 'See who helps you and help at home.',
    does: 'ask for a fast vårdkontakt',
  },
  title: 'Contacts',
  call: 'Call',
  callName: 'Call {{name}}',
  all: 'All {{count}}',
  allPlain: 'Show all',
  empty: 'Nobody has entered a contact for you.',
  role: {
    '1': 'Regular care contact',
    '2': 'Regular doctor',
    '3': 'Regular home care contact',
    '4': 'Coordinating care contact',
  },
  roleHelp: {
    '1': 'Helps you get the right care, book appointments and keep your contacts together.',
    '2': 'The doctor at your health centre who follows how you are over time.',
    '3': 'Knows the support you have at home and sees that it works.',
    '4': 'Has the overall responsibility for coordinating your care.',
  },
  relative: 'Someone near you',
  guide: 'Whom should I contact?',
  ask: 'Ask for a regular care contact',
  asked: 'You have asked for a fast vårdkontakt',
  listed: 'You are listed here',
  unit: 'Unit',
  openUntil: 'Open now until {{time}}',
  openAlways: 'Open day and night',
  closed: 'Closed.',
  opens: 'Opens {{day}} {{time}}',
  opensToday: 'Opens {{time}}',
  otherRole: 'Contact',
} as const satisfies Translation<typeof sv>
