import { disabilityAuthority, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { CareDecisionRecord } from '../../contracts/own/care-decisions.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'
import { lssOfficer } from './staff.ts'

const kommun = writerOf(vilmer.personnummer, sjostadsKommun)

const decision = (id: string, written: string) => ({
  header: kommun.header({ id, unit: disabilityAuthority, written }),
  legalDomain: 'LSS' as const,
  decidedBy: { hsaId: disabilityAuthority.hsaId, name: lssOfficer.name, title: lssOfficer.title },
})
const granted = {
  stage: 'decided',
  outcome: 'granted',
  validFrom: '2026-07-01',
  validTo: '2027-06-30',
  decidedOn: '2026-06-10',
  toldOn: '2026-06-12',
} as const

/** What is decided by LSS, and what Vilmer waits to hear of. */
export const careDecisions: readonly CareDecisionRecord[] = [
  {
    ...decision('LSB-301', '2026-06-10T14:00'),
    ...granted,
    careServiceId: 'LSS-301',
    what: 'Korttidsvistelse en helg i månaden',
    section: '9 § 6 LSS',
    chosen: true,
  },
  {
    ...decision('LSB-302', '2026-06-10T14:05'),
    ...granted,
    careServiceId: 'LSS-302',
    what: 'Ledsagarservice',
    section: '9 § 3 LSS',
    hoursPerMonth: 17,
  },
  {
    ...decision('LSB-310', '2026-11-09T09:00'),
    stage: 'applied',
    what: 'Kontaktperson',
    section: '9 § 4 LSS',
    appliedOn: '2026-11-09',
  },
]
