import { privateHomeCare } from '../../catalogue/bjorkens-hemtjanst.ts'
import { assessment, homeCare, homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'
import { eva, maria } from './staff.ts'

const kommun = writerOf(birgitta.personnummer, sjostadsKommun)
const decided = { unit: assessment, author: maria, written: '2026-09-02T09:00', from: '2026-09-02' }

/** What Birgitta gets from the kommun: two insatser that she has chosen who does, the care of her wound, and one that has ended. */
export const careServices = [
  kommun.careService({
    ...decided,
    id: 'BES-2210',
    type: 'HTJ',
    performer: homeCare,
    to: '2027-09-01',
    input: 'Hjälp på morgonen, dusch och städning.',
    scope:
      'Morgonhjälp på vardagar, dusch två gånger i veckan och städning varannan vecka. 19 timmar i månaden.',
  }),
  kommun.careService({
    ...decided,
    id: 'BES-2212',
    type: 'SVTJ',
    performer: privateHomeCare,
    to: '2027-09-01',
    input: 'Inköp.',
    scope: 'Inköp en gång i veckan. 4 timmar i månaden.',
  }),
  kommun.careService({
    id: 'BES-2211',
    unit: homeNursing,
    author: eva,
    written: '2026-11-09T15:00',
    type: 'HSJV',
    performer: homeNursing,
    from: '2026-06-01',
    input: 'Omläggning av sår.',
    scope: 'Omläggning av sår varje måndag. Sjuksköterska dygnet runt om du blir sämre.',
  }),
  kommun.careService({
    id: 'BES-1811',
    unit: assessment,
    author: maria,
    written: '2025-02-24T10:00',
    type: 'HTJ',
    performer: homeCare,
    from: '2025-03-01',
    to: '2026-09-01',
    input: 'Städning och tvätt.',
    scope: 'Städning och tvätt varannan vecka. 6 timmar i månaden.',
  }),
  kommun.careService({
    ...decided,
    id: 'BES-2290',
    type: 'HTJ',
    performer: homeCare,
    input: 'EJ-FOR-PATIENT: under utredning',
    scope: 'EJ-FOR-PATIENT',
    approvedForPatient: false,
  }),
  kommun.careService({
    ...decided,
    id: 'BES-2100',
    type: 'HTJ',
    performer: homeCare,
    input: 'EJ-FOR-PATIENT: fel person',
    scope: 'EJ-FOR-PATIENT',
    nullified: 'Fel person',
  }),
]
