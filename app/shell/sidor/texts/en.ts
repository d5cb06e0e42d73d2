import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  more: {
    title: 'More',
    intro: 'Everything that does not fit in the menu.',
  },
  notFound: {
    title: 'The page does not exist',
    text: 'The link may be old or misspelt. Nothing has happened to the information.',
    link: 'To the overview',
  },
} as const satisfies Translation<typeof sv>
