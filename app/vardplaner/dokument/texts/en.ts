import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  back: 'To the plan',
  one: 'Document',
  notFound: 'The document does not exist, or no source has given it.',
  from: 'Dated',
  signed: 'Signed',
  opening: 'Opening the document',
  previous: 'Previous page',
  next: 'Next page',
  page: 'Page {{page}} of {{count}}',
  asText: 'Show as text',
  save: 'Save the file',
  onlyImage:
    'The page is an image. Its text cannot be read aloud or enlarged. Ask whoever made the plan for another file.',
  pageFailed: 'The page could not be shown. Save the file and open it in another program.',
  picture: 'Image: {{title}}',
  mislabelled: 'The source calls the file {{called}}, but it is {{kind}}.',
  kind: { pdf: 'a PDF', image: 'an image', text: 'a text' },
  broken: {
    title: 'The file is broken',
    text: 'It cannot be shown here. Save it and try to open it in another program, or ask whoever made the plan for a new one.',
  },
  encrypted: {
    title: 'The file is locked with a password',
    text: 'It cannot be shown here. Save it and open it in another program. Whoever made the plan can tell you the password.',
  },
  huge: {
    title: 'The file is very large',
    text: 'It is not opened here, so that your phone does not stop answering. Save it and open it in another program.',
  },
  unknown: {
    title: 'The file is of a kind that cannot be shown here',
    text: 'Save it and open it in another program.',
  },
} as const satisfies Translation<typeof sv>
