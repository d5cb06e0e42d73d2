import { orthopaedicWard, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { sent } from '../facts/request.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { orthopaedist } from './staff.ts'

const region = writerOf(siv.personnummer, regionStorstaden)

export const requests = [
  region.request({
    id: 'REM-501-1',
    requestId: 'REM-501',
    unit: orthopaedicWard,
    author: { ...orthopaedist, unit: orthopaedicWard },
    receiver: { name: 'Osteoporosmottagningen' },
    type: { displayName: 'Remiss för mätning av bentäthet' },
    status: sent,
    at: '2026-11-20T16:10',
  }),
]
