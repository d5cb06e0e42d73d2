import { assessment, homeNursing, housingSupport, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { SharingObjectionRecord } from '../../contracts/own/sharing-objections.ts'
import type { ConsentRequestRecord } from '../../contracts/own/consent-requests.ts'
import { accessLog, logRow } from '../facts/access-log.ts'
import { consent } from '../facts/consent.ts'
import { writerOf } from '../facts/writer.ts'
import { ove } from './person.ts'

const kommun = writerOf(ove.personnummer, sjostadsKommun)
const nurse = { hsaId: 'TSTDEF2129990024-P022', name: 'Mats Hagberg', title: 'Distriktssköterska' }

/** The home nursing may read what others have written, and has. */
export const kommunConsents = [
  consent({ of: ove.personnummer, id: 'SAM-O-2', reader: { unit: homeNursing }, from: '2026-03-02T10:00' }),
]
export const kommunAccessLogs = [
  accessLog('2026-01-01T00:00', [
    logRow({ by: homeNursing, staff: nurse, at: '2026-11-19T13:05', what: 'Läkemedel' }),
  ]),
]

/** The kommun asks Ove whether his boendestöd may read the decision. */
export const consentRequests: readonly ConsentRequestRecord[] = [
  {
    header: kommun.header({ id: 'SF-O-1', unit: assessment, written: '2026-11-17T10:00' }),
    careProviderId: housingSupport.careGiver.hsaId,
    careUnitId: housingSupport.hsaId,
    information: ['Beslutet om boendestöd'],
  },
]

/** What those who help Ove at home have written is not made available to others. */
export const objections: readonly SharingObjectionRecord[] = [
  {
    header: kommun.header({ id: 'UTA-O-1', unit: housingSupport, written: '2026-05-04T10:00' }),
    careProviderId: housingSupport.careGiver.hsaId,
    from: '2026-05-04',
  },
]
