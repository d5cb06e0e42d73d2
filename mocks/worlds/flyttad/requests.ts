import { medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { bowelClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { sent } from '../facts/request.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'
import { bowelDoctor, formerDoctor } from './staff.ts'

const here = writerOf(emil.personnummer, regionStorstaden)

export const regionRequests = [
  here.request({
    id: 'REM-402-1',
    requestId: 'REM-402',
    unit: bowelClinic,
    author: { ...bowelDoctor, unit: bowelClinic },
    receiver: { name: 'Storstadens sjukhus, endoskopi' },
    type: { displayName: 'Remiss för koloskopi' },
    status: sent,
    at: '2026-11-12T10:05',
  }),
]

const there = writerOf(emil.personnummer, regionFjallmarken)

export const formerRegionRequests = [
  there.request({
    id: 'F-REM-12-2',
    requestId: 'F-REM-12',
    unit: medicalClinic,
    author: { ...formerDoctor, unit: medicalClinic },
    receiver: bowelClinic,
    type: { displayName: 'Remiss vid flytt' },
    status: { displayName: 'Svar skickat' },
    at: '2026-08-25T14:00',
  }),
]
