import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Messages',
    text: 'What clinics, home nursing and home help have written, and answers to them.',
    scope: 'Read your messages and invitations.',
    does: 'write messages',
  },
  unread_one: 'All, {{count}} unread',
  unread_other: 'All, {{count}} unread',
  unreadOnly_one: '{{count}} unread',
  unreadOnly_other: '{{count}} unread',
  allPlain: 'All',
  empty: 'No messages.',
  new: 'Unread',
  noSubject: 'No subject',
  noTime: 'no time given',
  kind: {
    message: 'Message',
    invitation: 'Invitation',
    confirmation: 'Confirmation',
    announcement: 'Notice',
  },
} as const satisfies Translation<typeof sv>
