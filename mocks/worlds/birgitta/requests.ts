import { eyeClinic } from '../../catalogue/ogonkliniken.ts'
import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { hearingClinic } from '../../catalogue/unconnected.ts'
import { request, type RequestFacts } from '../facts/request.ts'
import { birgitta } from './person.ts'
import { karin } from './staff.ts'

const from = (system: string) => (facts: Omit<RequestFacts, 'of' | 'system' | 'author'>) =>
  request({ of: birgitta.personnummer, system, author: { ...karin, unit: ekbacken }, ...facts })

const region = from('TSTDEF2329990016-SYS1')
const eye = from('TSTDEF2329990016-SYS2')

/** Remisser that the region's main system has sent, and how they stand. */
export const regionRequests = [
  region({
    id: 'REM-7004-1',
    requestId: 'REM-7004',
    unit: ekbacken,
    receiver: hearingClinic,
    type: { code: '1', displayName: 'Remiss för utprovning av hörapparat' },
    status: { code: '2', displayName: 'Remissen är skickad' },
    at: '2026-11-12T08:30',
  }),
  region({
    id: 'REM-6990-2',
    requestId: 'REM-6990',
    unit: ekbacken,
    receiver: { name: 'EJ-FOR-PATIENT' },
    status: { code: '2', displayName: 'EJ-FOR-PATIENT' },
    at: '2026-11-02T08:30',
    approvedForPatient: false,
  }),
]

/** The remiss that Ögonkliniken has received. */
export const eyeRequests = [
  eye({
    id: 'OGON-R-5512',
    requestId: 'REM-6801',
    unit: eyeClinic,
    receiver: eyeClinic,
    type: { code: '1', displayName: 'Remiss för kontroll av gråstarr' },
    status: { code: '4', originalText: 'Vi har tagit emot remissen och kallar dig' },
    at: '2026-10-20T15:05',
  }),
  eye({
    id: 'OGON-R-5513',
    requestId: 'REM-6802',
    unit: eyeClinic,
    receiver: { name: 'EJ-FOR-PATIENT' },
    status: { code: '9', displayName: 'EJ-FOR-PATIENT' },
    at: '2026-10-21T09:00',
    approvedForPatient: false,
  }),
]
