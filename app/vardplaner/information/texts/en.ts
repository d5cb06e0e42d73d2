import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: { own: 'Information for you', other: 'Information for {{name}}' },
  empty: 'Nobody has chosen any information.',
  form: { film: 'Film', text: 'Text', questions: 'Questions to answer' },
  about: 'About: {{what}}',
  open: 'Open {{title}}',
  nothing: 'The text or the link did not come along. Ask {{source}}.',
  chosen: 'Chosen by {{who}}.',
  chosenOn: 'Chosen on {{day}} by {{who}}.',
  chosenDay: 'Chosen on {{day}}.',
  partly: 'Some of it could not be read.',
} as const satisfies Translation<typeof sv>
