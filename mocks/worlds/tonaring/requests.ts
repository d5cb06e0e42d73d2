import { habilitation, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { sent } from '../facts/request.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'
import { habilitationDoctor } from './staff.ts'

const { request } = writerOf(vilmer.personnummer, regionStorstaden)

const orthoses = {
  requestId: 'REM-301',
  unit: habilitation,
  author: { ...habilitationDoctor, unit: habilitation },
  receiver: { name: 'Ortopedtekniska avdelningen' },
  type: { displayName: 'Remiss för nya ortoser' },
}

export const requests = [
  request({ ...orthoses, id: 'REM-301-1', status: sent, at: '2026-11-03T13:15' }),
  request({ ...orthoses, id: 'REM-301-2', status: { displayName: 'Återsänd' }, at: '2026-11-10T09:40' }),
]
