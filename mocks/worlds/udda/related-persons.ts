import { ekbacken } from '../../catalogue/region-storstaden.ts'
import type { RelatedPersonRecord } from '../../contracts/own/related-persons.ts'
import { region } from './writers.ts'

export const relatedPersons: readonly RelatedPersonRecord[] = [
  { header: region.header({ id: 'UN-1', unit: ekbacken }), name: 'Någon <b>nära</b>' },
]
