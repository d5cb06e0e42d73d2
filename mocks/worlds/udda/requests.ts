import { ekbacken, heartClinic } from '../../catalogue/region-storstaden.ts'
import { general, type RequestFacts, sent, xray } from '../facts/request.ts'
import { region } from './writers.ts'

type Facts = Omit<RequestFacts, 'of' | 'system' | 'unit'>
const odd = (id: string, at: string, more: Omit<Facts, 'id' | 'at'>) =>
  region.request({ id, at, unit: ekbacken, ...more })

const long = 'Remiss med ett namn som aldrig tar slut '
const heart = { requestId: 'UR-1', receiver: heartClinic, type: general }

export const requests = [
  // Sent on, with a step in a time to come and one long before.
  odd('UR-1-1', '1900-01-01T00:00', { ...heart, status: sent }),
  odd('UR-1-2', '2026-10-01T09:00', { ...heart, status: { displayName: 'Mottagen' } }),
  odd('UR-1-3', '2026-10-05T09:00', {
    ...heart,
    receiver: { name: 'En annan mottagning' },
    status: { displayName: 'Vidareskickad' },
  }),
  odd('UR-1-4', '2100-01-01T00:00', { ...heart, status: { displayName: 'Besvarad' } }),
  // A code that nobody knows, one in a system of its own, and one whose words say another thing.
  odd('UR-2', '2026-09-01T09:00', {
    requestId: 'UR-2',
    receiver: heartClinic,
    type: xray,
    status: { code: '42', codeSystem: '1.2.752.129.2.2.2.43', displayName: 'Prioriterad enligt nivå 3' },
  }),
  odd('UR-3', '2026-08-01T09:00', {
    requestId: 'UR-3',
    type: general,
    status: { code: '1', codeSystem: '1.2.3' },
  }),
  odd('UR-4', '2026-07-01T09:00', { requestId: 'UR-4', status: { ...sent, displayName: 'Avvisad' } }),
  // Without what says which remiss it is, these are two.
  odd('UR-5', '2026-06-01T09:00', { receiver: heartClinic, status: sent }),
  odd('UR-6', '2026-06-02T09:00', { receiver: heartClinic, status: { displayName: 'Mottagen' } }),
  // Nothing but that it is, and a name of any length.
  odd('UR-7', '2026-05-01T09:00', {}),
  odd('UR-8', '2026-04-01T09:00', {
    requestId: 'UR-8',
    type: { displayName: long.repeat(40).trim() },
    status: { originalText: `<b>Se</b> &amp; ${long.repeat(10).trim()}` },
  }),
  odd('UR-9', '2026-03-01T09:00', {
    requestId: 'UR-9',
    status: { displayName: 'EJ-FOR-PATIENT' },
    approvedForPatient: false,
  }),
]
