import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  back: 'All notes',
  backToNote: 'To the note',
  notFound: 'The note is no longer here.',
  noFile: 'The file is no longer here.',
  text: 'What is written',
  about: 'About the note',
  kind: 'Kind',
  written: 'Written',
  by: 'By',
  signed: 'Signed',
  isSigned: 'Yes',
  standing: {
    unsigned: 'Not signed yet. The text may change.',
    unknown: 'It could not be read whether it is signed.',
  },
  nothing: 'The note has no text. Ask {{source}} what it is about.',
  openFile: 'Open the file ({{name}})',
  elsewhere: 'Open the file at {{source}} ({{name}})',
  askForFile: 'It cannot be opened here. Ask {{source}}.',
  opinions: 'Another opinion',
  opinionsText: 'This is noted in the record by someone who does not agree with what is written.',
  isAgreement: 'This is written as an agreement.',
} as const satisfies Translation<typeof sv>
