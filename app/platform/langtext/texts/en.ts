import type sv from './sv.ts'
import type { Translation } from '#platform/i18n/translation.ts'

export default {
  whole: 'Show the whole text',
  more: 'Show more of the text. You see part {{shown}} of {{count}}.',
  file: 'There is a picture or a file in the record.',
  struck: 'Crossed out:',
  onPaper: 'The text is longer than this. All of it is in Överblick.',
} as const satisfies Translation<typeof sv>
