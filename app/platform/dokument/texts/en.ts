import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  opening: 'Opening the document',
  previous: 'Previous page',
  next: 'Next page',
  page: 'Page {{page}} of {{count}}',
  asText: 'Show as text',
  save: 'Save the file',
  onlyImage:
    'The page is an image. Its text cannot be read aloud or enlarged. Ask whoever made the file for another file.',
  looksBlank:
    'The page looks empty. If there should be something here, save the file and open it in another program, or ask whoever made the file for a new one.',
  pagePartly:
    'Something on the page could not be shown, so images or text may be missing. Save the file and open it in another program to see all of it.',
  pageFailed: 'The page could not be shown. Save the file and open it in another program.',
  alsoPicture:
    'The page also has images or other things that are not text. Press “Show as text” again to see the page as it looks.',
  untagged:
    'The text may come in the wrong order. Press “Show as text” again to compare with the page as it looks.',
  filledIn: 'Filled in and noted on the page',
  filled: {
    empty: 'not filled in',
    ticked: 'ticked',
    unticked: 'not ticked',
    chosen: 'chosen',
    unchosen: 'not chosen',
    note: 'note on the page: {{text}}',
    struck: 'struck out on the page: {{text}}',
    written: '{{text}}',
  },
  wordsOnly:
    'These are the words of the document, without images and colours. Save the file to see how it looks.',
  wordsUnsure:
    'These are the words of the document, without images and colours. Some of them may be struck out, hidden or added in a way that is not seen here. Save the file and open it to be sure.',
  pictureOf: 'image: {{name}}',
  notShown: 'something that is not shown here',
  struckFrom: 'struck out from here',
  struckTo: 'struck out until here',
  picture: 'Image: {{title}}',
  mislabelled: 'The source calls the file {{called}}, but it is {{kind}}.',
  kind: { pdf: 'a PDF', image: 'an image', html: 'a web page', text: 'a text' },
  broken: {
    title: 'The file is broken',
    text: 'It cannot be shown here. Save it and try to open it in another program, or ask whoever made the file for a new one.',
  },
  encrypted: {
    title: 'The file is locked with a password',
    text: 'It cannot be shown here. Save it and open it in another program. Whoever made the file can tell you the password.',
  },
  huge: {
    title: 'The file is very large',
    text: 'It is not opened here, so that the phone does not stop answering. Save it and open it in another program.',
  },
  slow: {
    title: 'The file could not be opened',
    text: 'It took too long. Save it and open it in another program, or ask whoever made the file for a new one.',
  },
  form: {
    title: 'The file is a form that cannot be shown here',
    text: 'Save it and open it in a program for PDF on a computer.',
  },
  wordless: {
    title: 'There is no text in the file that can be shown here',
    text: 'Save it and open it in another program.',
  },
  empty: {
    title: 'The file is empty',
    text: 'There is nothing to read in it. Ask whoever made the file for a new one.',
  },
  unknown: {
    title: 'The file is of a kind that cannot be shown here',
    text: 'Save it and open it in another program.',
  },
} as const satisfies Translation<typeof sv>
