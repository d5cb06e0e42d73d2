import { orthopaedicWard, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { RelatedPersonRecord } from '../../contracts/own/related-persons.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'

const region = writerOf(siv.personnummer, regionStorstaden)

export const relatedPersons: readonly RelatedPersonRecord[] = [
  {
    header: region.header({ id: 'NAR-501', unit: orthopaedicWard, written: '2026-11-15T09:00' }),
    name: 'Per Norling',
    relationship: 'Son',
    phone: '070-174 06 40',
    note: 'Får ringas när som helst. Bor två timmar bort.',
  },
]
