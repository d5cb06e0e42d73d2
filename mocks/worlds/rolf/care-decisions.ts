import { assessment, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { CareDecisionRecord } from '../../contracts/own/care-decisions.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'

const kommun = writerOf(rolf.personnummer, sjostadsKommun)

/** A decision that does not say when he was told of it. */
export const careDecisions: readonly CareDecisionRecord[] = [
  {
    header: kommun.header({ id: 'BSL-811', unit: assessment, written: '2026-03-02T10:00' }),
    careServiceId: 'BES-811',
    stage: 'decided',
    what: 'Hemtjänst: städning och inköp',
    legalDomain: 'SoL',
    outcome: 'partly',
    hoursPerMonth: 6.5,
    validFrom: '2026-03-09',
    decidedOn: '2026-03-02',
    decidedBy: { hsaId: assessment.hsaId },
    chosen: false,
  },
]
