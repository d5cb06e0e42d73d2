import { ekbacken } from '../../catalogue/region-storstaden.ts'
import type { PlanProposalRecord } from '../../contracts/own/plan-proposals.ts'
import { region } from './writers.ts'

/** To a plan that nobody tells of any more. */
export const proposals: readonly PlanProposalRecord[] = [
  {
    header: {
      ...region.header({ id: 'UF-1', unit: ekbacken, written: '2026-10-02T09:00' }),
      recordedBy: 'resident',
    },
    planDocumentId: 'PLAN-SOM-INTE-FINNS',
    kind: 'question',
    text: 'Vad hände med planen som vi gjorde i våras?',
    madeBy: { party: 'resident' },
    status: 'proposed',
  },
]
