import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  back: 'To the plan',
  one: 'Document',
  notFound: 'The document is not here. It may have been removed, or nobody has sent it to Överblick.',
  from: 'Dated',
  signed: 'Signed',
} as const satisfies Translation<typeof sv>
