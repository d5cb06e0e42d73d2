import type sv from './sv.ts'
import type { Translation } from '#platform/i18n/translation.ts'

export default {
  whole: 'Show the whole text',
  more: 'Show more of the text. You see part {{shown}} of {{count}}.',
  onPaper: 'The text is longer than this. All of it is in Överblick.',
} as const satisfies Translation<typeof sv>
