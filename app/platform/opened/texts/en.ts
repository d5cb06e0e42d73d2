import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  markUnread: 'Mark as unread',
  markRead: 'Mark as read',
  markedUnread: 'The result is marked as unread.',
  markedRead: 'The result is marked as read.',
  markFailed: 'The result could not be marked. Try again in a while.',
} as const satisfies Translation<typeof sv>
