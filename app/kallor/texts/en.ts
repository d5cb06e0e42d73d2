import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Sources',
    text: 'Who has answered, and who is not connected.',
  },
  line: {
    loading: 'Fetching information from {{names}} …',
    yours: 'the sources',
    complete_one: 'Fetched {{time}} from {{count}} source.',
    complete_other: 'Fetched {{time}} from {{count}} sources.',
    missingTitle: 'Information is missing.',
    nothingTitle: 'We cannot show the information right now.',
    nothing: 'The care providers still have it. Try again in a while, or call',
    missing_one: '{{names}} is not answering right now.',
    missing_other: '{{names}} are not answering right now.',
    incomplete: 'Some records could not be read.',
    stale: 'Some information may be out of date.',
    failed: 'Part of the overview could not be fetched.',
    none: 'No source is connected. That is why the overview is empty.',
    link: 'Where the information comes from',
  },
  and: 'and',
} as const satisfies Translation<typeof sv>
