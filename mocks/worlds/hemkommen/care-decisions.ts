import { assessment, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { CareDecisionRecord } from '../../contracts/own/care-decisions.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { careOfficer } from './staff.ts'

const kommun = writerOf(siv.personnummer, sjostadsKommun)

/** The one decision, made while she was in hospital and told to her there. */
export const careDecisions: readonly CareDecisionRecord[] = [
  {
    header: kommun.header({ id: 'BSL-501', unit: assessment, written: '2026-11-20T14:00' }),
    careServiceId: 'BES-501',
    stage: 'decided',
    what: 'Hemtjänst av Hemgångsteamet i två veckor',
    legalDomain: 'SoL',
    section: '11 kap. 1 § socialtjänstlagen',
    outcome: 'partly',
    hoursPerMonth: 38,
    validFrom: '2026-11-22',
    validTo: '2026-12-06',
    appliedOn: '2026-11-18',
    decidedOn: '2026-11-20',
    toldOn: '2026-11-20',
    decidedBy: { hsaId: assessment.hsaId, name: careOfficer.name, title: careOfficer.title },
    chosen: false,
  },
]
