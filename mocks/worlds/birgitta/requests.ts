import { eyeClinic } from '../../catalogue/ogonkliniken.ts'
import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { hearingClinic } from '../../catalogue/unconnected.ts'
import { general, replyReceived, request, type RequestFacts, sent, xray } from '../facts/request.ts'
import { birgitta } from './person.ts'
import { karin } from './staff.ts'

const from = (system: string) => (facts: Omit<RequestFacts, 'of' | 'system' | 'author'>) =>
  request({ of: birgitta.personnummer, system, author: { ...karin, unit: ekbacken }, ...facts })

const region = from('TSTDEF2329990016-SYS1')
const eye = from('TSTDEF2329990016-SYS2')

/** The same remiss in both systems, by the id that names the one it was written in. */
const cataract = {
  requestId: 'TSTDEF2329990016-SYS1#REM-6801',
  receiver: eyeClinic,
  type: { displayName: 'Remiss för kontroll av gråstarr' },
}
const lungs = {
  requestId: 'REM-6950',
  unit: ekbacken,
  receiver: { name: 'Storstadens sjukhus, röntgen' },
  type: xray,
}
const lungClinic = {
  requestId: 'REM-6702',
  unit: ekbacken,
  receiver: { name: 'Storstadens sjukhus, lungmottagningen' },
  type: general,
}

/** Remisser that the region's main system has sent, and how they stand. */
export const regionRequests = [
  region({
    id: 'REM-7004-1',
    requestId: 'REM-7004',
    unit: ekbacken,
    receiver: hearingClinic,
    type: { displayName: 'Remiss för utprovning av hörapparat' },
    status: sent,
    at: '2026-11-12T08:30',
  }),
  region({ ...cataract, id: 'REM-6801-1', unit: ekbacken, status: sent, at: '2026-10-14T11:20' }),
  region({ ...lungs, id: 'REM-6950-1', status: sent, at: '2026-09-02T10:15' }),
  region({
    ...lungs,
    id: 'REM-6950-2',
    status: { displayName: 'Mottagen på röntgen' },
    at: '2026-09-03T08:05',
  }),
  region({ ...lungs, id: 'REM-6950-3', status: replyReceived, at: '2026-09-09T13:40' }),
  region({ ...lungClinic, id: 'REM-6702-1', status: sent, at: '2026-06-08T09:10' }),
  region({ ...lungClinic, id: 'REM-6702-2', status: { displayName: 'Mottagen' }, at: '2026-06-10T14:00' }),
  region({ ...lungClinic, id: 'REM-6702-3', status: { displayName: 'Avvisad' }, at: '2026-06-18T10:30' }),
  region({
    id: 'REM-6990-2',
    requestId: 'REM-6990',
    unit: ekbacken,
    receiver: { name: 'EJ-FOR-PATIENT' },
    status: { ...sent, displayName: 'EJ-FOR-PATIENT' },
    at: '2026-11-02T08:30',
    approvedForPatient: false,
  }),
]

/** The remiss that Ögonkliniken has received. */
export const eyeRequests = [
  eye({
    ...cataract,
    id: 'OGON-R-5510',
    unit: eyeClinic,
    status: { displayName: 'Mottagen' },
    at: '2026-10-15T08:10',
  }),
  eye({
    ...cataract,
    id: 'OGON-R-5512',
    unit: eyeClinic,
    status: { originalText: 'Vi har tagit emot remissen och kallar dig' },
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
