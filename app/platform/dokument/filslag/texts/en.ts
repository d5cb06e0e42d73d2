import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  size: '{{kind}}, {{size}}',
  kinds: {
    pdf: 'PDF',
    image: 'Picture',
    page: 'Web page',
    text: 'Text',
    sound: 'Sound',
    film: 'Film',
    other: 'File',
  },
} as const satisfies Translation<typeof sv>
