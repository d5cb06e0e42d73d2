import { ekbacken, heartClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { RequestActivity } from '../../contracts/riv-ta/get-request-activities.ts'
import { request } from '../facts/request.ts'
import { clock } from './days.ts'
import { oneOf } from './staff.ts'

/** A step of a remiss from the vårdcentral. */
export function requestOf(index: number, day: string, of: string): RequestActivity {
  return request({
    of,
    system: regionStorstaden.sourceSystemHSAId,
    id: `R-${index}`,
    unit: ekbacken,
    requestId: `REM-${index}`,
    author: {
      hsaId: `${ekbacken.hsaId.slice(0, 16)}-P900`,
      name: 'Karin Ek',
      title: 'Läkare',
      unit: ekbacken,
    },
    receiver: { hsaId: heartClinic.hsaId, name: heartClinic.name },
    type: { displayName: 'Remiss till hjärtmottagningen' },
    status: { displayName: oneOf(index, ['Mottagen', 'Bedömd', 'Besvarad']) },
    at: clock(day, 600),
  })
}
