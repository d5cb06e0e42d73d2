import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  earlier_one: 'There is {{count}} that is older. It has not been fetched.',
  earlier_other: 'There are {{count}} that are older. They have not been fetched.',
  fetch: 'Fetch all',
  fetching: 'Fetching all …',
  failed: 'The older ones could not be fetched. The newest are shown. Try again in a while.',
  fetched: 'All have now been fetched.',
} as const satisfies Translation<typeof sv>
