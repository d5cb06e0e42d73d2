import { breastClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { RelatedPersonRecord } from '../../contracts/own/related-persons.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'

const { header } = writerOf(magdalena.personnummer, regionStorstaden)

export const relatedPersons: readonly RelatedPersonRecord[] = [
  {
    header: header({ id: 'NAR-701', unit: breastClinic, written: '2026-09-22T14:00' }),
    name: 'Daniel Hult',
    relationship: 'Make',
    phone: '070-174 06 20',
    note: 'Ring honom om du inte når mig på dagen.',
  },
]
