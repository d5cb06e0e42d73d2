import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Who is around the person',
  intro:
    'These give care, help or decide. They are separate parties, also when they belong to the same municipality.',
  kinds: {
    region: 'The region',
    authority: 'The municipality decides about help',
    performer: 'The municipality gives help',
    'municipal-care': 'The municipality gives health care',
    private: 'Private',
  },
  center: 'The person',
  centerText: 'decides who may read',
  units: 'Here: {{units}}.',
  reads: '{{reader}} may read what others have written.',
  readsAll: 'All here may read what others have written.',
  own: 'Reads what they have written themselves.',
  blocked: 'Some of what they have written is blocked for others.',
  outside: 'What they have written is not shared with others.',
  consentsUnknown: 'Not all consents have been fetched.',
  blocksUnknown: 'Not all blocks have been fetched.',
  empty: 'No source names anyone.',
} as const satisfies Translation<typeof sv>
