import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  back: 'To who has read',
  title: 'Ask about something in the log',
  one: 'This is in the log',
  when: 'When',
  unknown: 'Not told',
  normal:
    'Those who work in care and social services may read only what they need for their work. It is always fine to ask why someone has read.',
  onlySee: 'You can see the log, but not write from here.',
  call: 'It is not possible to write here. Call and ask:',
  nobody: 'It is not possible to write here, and the number is not known. Ask the one who keeps the log.',
  notFound: 'The row is no longer in the log.',
  subject: 'Question about the log',
  letter: 'Hello!\n\nThe log says: {{row}}\n\nI wonder why. Please get in touch.',
} as const satisfies Translation<typeof sv>
