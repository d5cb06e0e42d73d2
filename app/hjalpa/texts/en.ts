import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Those I help',
    text: 'Appointments, things to do and contacts of everyone you represent.',
  },
  title: 'Those I help',
  intro: 'Appointments, things to do and contacts for each. The name stands on every row.',
  nobody: 'You do not represent anyone right now.',
  aside: 'Not in force now',
  ombud: 'Read more about representatives',
  relation: 'Your {{relation}}',
  all_one: 'Show all {{count}}',
  all_other: 'Show all {{count}}',
  showShort: 'Show',
  protectedShort: 'Protected',
  show: 'Show information about {{name}}',
  of: 'for {{name}}',
  times: 'Appointments',
  noTimes: 'Nothing is booked.',
  moreTimes_one: 'And {{count}} more appointment.',
  moreTimes_other: 'And {{count}} more appointments.',
  tasks: 'To do',
  noTasksKnown: 'Nothing to do in what could be fetched.',
  noTasks: 'Nothing to do.',
  notYet: 'Nothing has come yet.',
  moreTasks_one: 'And {{count}} more thing.',
  moreTasks_other: 'And {{count}} more things.',
  byRelative: 'Relatives or friends do it.',
  contacts: 'Contacts',
  noContacts: 'No contacts.',
} as const satisfies Translation<typeof sv>
