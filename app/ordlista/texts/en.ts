import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Word list',
    text: 'Swedish words of health and social care, explained.',
  },
  title: 'Word list',
  intro: 'Swedish words that care staff write, and what they mean.',
  search: 'Find a word',
  found_one: '{{count}} word',
  found_other: '{{count}} words',
  none: 'The word is not in the list. Feel free to ask the one who wrote it.',
} as const satisfies Translation<typeof sv>
