import { eyeClinic } from '../../catalogue/ogonkliniken.ts'
import { acuteWard, ekbacken } from '../../catalogue/region-storstaden.ts'
import { assessment, homeCare, homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { ConsentRequestRecord } from '../../contracts/own/consent-requests.ts'
import { consent, type ConsentFacts } from '../facts/consent.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'

const kommun = writerOf(birgitta.personnummer, sjostadsKommun)
const given = (facts: Omit<ConsentFacts, 'of'>) => consent({ of: birgitta.personnummer, ...facts })

/** Who in the region may read what others have written of Birgitta, has read it in an emergency, or no longer may. */
export const regionConsents = [
  given({ id: 'SAM-4410', reader: { unit: ekbacken }, from: '2026-02-03T09:10', until: '2027-02-03T00:00' }),
  given({
    id: 'SAM-4402',
    reader: { unit: acuteWard },
    type: 'Emergency',
    from: '2026-10-12T03:40',
    until: '2026-10-13T03:40',
    reason: 'Kom med ambulans och kunde inte svara.',
  }),
  given({
    id: 'SAM-3120',
    reader: { unit: eyeClinic },
    from: '2024-05-02T13:00',
    ended: '2025-05-20T10:15',
  }),
]

/** The home nursing may read what the region has written. */
export const kommunConsents = [
  given({ id: 'SAM-K-88', reader: { unit: homeNursing }, from: '2026-09-07T11:00' }),
]

/** The kommun asks whether those who help at home may read what it has decided. */
export const consentRequests: readonly ConsentRequestRecord[] = [
  {
    header: kommun.header({ id: 'SF-2210', unit: assessment, written: '2026-11-20T09:30' }),
    careProviderId: homeCare.careGiver.hsaId,
    careUnitId: homeCare.hsaId,
    information: ['Beslutet om hemtjänst', 'Vad som ska göras, och hur ofta'],
    purpose: 'Då vet personalen vad som är beslutat, och det behöver inte berättas på nytt.',
    validTo: '2027-09-01',
    internalNotes: 'INTERN-ANTECKNING: påminn efter två veckor.',
  },
]
