import { homeCare } from '../../catalogue/sjostads-kommun.ts'
import type { CareDecisionRecord } from '../../contracts/own/care-decisions.ts'
import { kommun } from './writers.ts'

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'

/** Decisions without law, end or day; two of one insats; and one of an insats that is not told. */
export const careDecisions: readonly CareDecisionRecord[] = [
  {
    header: kommun.header({ id: 'UB-1', unit: homeCare }),
    careServiceId: 'UI-1',
    stage: 'decided',
    what: html,
    section: html,
    decidedBy: { hsaId: 'TSTDEF0000000000-FINNSINTE', name: html },
    choice: { providers: [{ name: html, offers: [html] }, {}], how: html, link: 'javascript:alert(1)' },
  },
  {
    header: kommun.header({ id: 'UB-2', unit: homeCare }),
    careServiceId: 'UI-1',
    stage: 'decided',
    what: 'Ett beslut till om samma insats',
    legalDomain: 'LSS',
    outcome: 'refused',
    toldOn: '2100-02-28',
    hoursPerMonth: 0,
  },
  {
    header: kommun.header({ id: 'UB-3', unit: homeCare }),
    careServiceId: 'FINNS-INTE',
    stage: 'applied',
    what: 'Något',
    appliedOn: '1900-01-01',
  },
]
