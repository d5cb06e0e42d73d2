import { disabilityAuthority, shortStay, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'
import { lssOfficer } from './staff.ts'

const kommun = writerOf(vilmer.personnummer, sjostadsKommun)
const decided = {
  unit: disabilityAuthority,
  author: lssOfficer,
  written: '2026-06-10T14:00',
  type: 'LSS',
  performer: shortStay,
  from: '2026-07-01',
  to: '2027-06-30',
}

/** What Vilmer gets by LSS. */
export const careServices = [
  kommun.careService({
    ...decided,
    id: 'LSS-301',
    input: 'Korttidsvistelse.',
    scope: 'Korttidsvistelse en helg i månaden.',
  }),
  kommun.careService({
    ...decided,
    id: 'LSS-302',
    input: 'Ledsagarservice.',
    scope: 'Ledsagarservice fyra timmar varje lördag.',
  }),
]
