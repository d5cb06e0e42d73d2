import { habilitation, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { RelatedPersonRecord } from '../../contracts/own/related-persons.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'

const region = writerOf(vilmer.personnummer, regionStorstaden)

export const relatedPersons: readonly RelatedPersonRecord[] = [
  {
    header: region.header({ id: 'NAR-301', unit: habilitation, written: '2023-08-21T09:00' }),
    name: 'Jenny Ask',
    relationship: 'Mamma',
    phone: '070-174 06 30',
  },
  {
    header: region.header({ id: 'NAR-302', unit: habilitation, written: '2023-08-21T09:00' }),
    name: 'Karl Ask',
    relationship: 'Pappa',
    phone: '070-174 06 31',
  },
]
