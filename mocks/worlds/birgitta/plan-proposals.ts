import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { PlanProposalRecord } from '../../contracts/own/plan-proposals.ts'
import { at } from '../facts/common.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'
import { amina, jonas } from './staff.ts'

const region = writerOf(birgitta.personnummer, regionStorstaden)
const kommun = writerOf(birgitta.personnummer, sjostadsKommun)
const by = ({ name, title }: typeof amina) => ({ name, title })

/** What Birgitta has proposed to the SIP: one thing that was accepted, and one that was not. */
export const regionProposals: readonly PlanProposalRecord[] = [
  {
    header: {
      ...region.header({ id: 'PF-311', unit: ekbacken, written: '2026-11-12T18:20' }),
      recordedBy: 'resident',
    },
    planDocumentId: 'SIP-2026-0088',
    kind: 'activity',
    text: 'Jag vill gå med en granne i stället för ensam när jag går till porten och tillbaka.',
    about: 'Gå en promenad till porten och tillbaka',
    madeBy: { party: 'resident' },
    status: 'accepted',
    history: [{ what: 'accepted', at: at('2026-11-16T13:05'), by: { party: 'care', ...by(amina) } }],
  },
  {
    header: {
      ...region.header({ id: 'PF-287', unit: ekbacken, written: '2026-11-02T10:05' }),
      recordedBy: 'resident',
    },
    planDocumentId: 'SIP-2026-0088',
    kind: 'change',
    text: 'Kan mötet den 18 december vara hemma hos mig?',
    madeBy: { party: 'resident' },
    status: 'declined',
    history: [
      {
        what: 'declined',
        at: at('2026-11-05T15:40'),
        by: { party: 'care', ...by(amina) },
        text: 'Alla som är med kan bara ses på vårdcentralen den dagen. Säg till om du behöver hjälp att ta dig dit.',
      },
    ],
  },
  {
    header: region.header({ id: 'PF-300', unit: ekbacken, approvedForPatient: false }),
    planDocumentId: 'SIP-2026-0088',
    kind: 'goal',
    text: 'EJ-FOR-PATIENT: utkast',
    madeBy: { party: 'resident' },
    status: 'proposed',
  },
]

/** What she has asked of the plan for help at home. */
export const kommunProposals: readonly PlanProposalRecord[] = [
  {
    header: {
      ...kommun.header({ id: 'HT-F-52', unit: homeCare, written: '2026-11-15T09:10' }),
      recordedBy: 'resident',
    },
    planDocumentId: 'GP-5120',
    kind: 'question',
    text: 'Kan jag få duscha på eftermiddagen någon dag?',
    about: 'Dusch',
    madeBy: { party: 'resident' },
    status: 'answered',
    history: [
      {
        what: 'answered',
        at: at('2026-11-17T11:30'),
        by: { party: 'social-care', ...by(jonas) },
        text: 'Ja, på fredagar går det. Säg till mig, så byter vi tiden.',
      },
    ],
  },
]
