import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { RelatedPersonRecord } from '../../contracts/own/related-persons.ts'
import { ownHeader } from '../facts/own-header.ts'
import { birgitta } from './person.ts'

const header = (id: string) =>
  ownHeader({
    of: birgitta.personnummer,
    system: regionStorstaden.sourceSystemHSAId,
    id,
    unit: ekbacken,
    written: '2026-01-08T18:42',
  })

/** Those near Birgitta whom she has named to vårdcentralen. */
export const relatedPersons: RelatedPersonRecord[] = [
  {
    header: header('NAR-1'),
    name: 'Tove Sand',
    relationship: 'Dotter',
    phone: '070-174 06 05',
    note: 'Får ringas dygnet runt om du blir sämre.',
    internalNotes: 'INTERN-ANTECKNING: arbetar natt varannan vecka.',
  },
  {
    header: header('NAR-2'),
    name: 'Olof Berg',
    relationship: 'Granne',
    phone: '070-174 06 12',
    note: 'Har en nyckel till lägenheten.',
  },
  { header: { ...header('NAR-3'), approvedForPatient: false }, name: 'EJ-FOR-PATIENT' },
]
