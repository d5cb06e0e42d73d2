import {
  breastClinic,
  cancerRehab,
  oncologyClinic,
  regionStorstaden,
} from '../../catalogue/region-storstaden.ts'
import { sent } from '../facts/request.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'
import { surgeon } from './staff.ts'

const { request } = writerOf(magdalena.personnummer, regionStorstaden)

const radiation = {
  requestId: 'REM-401',
  unit: breastClinic,
  author: { ...surgeon, unit: breastClinic },
  receiver: oncologyClinic,
  type: { displayName: 'Remiss för strålbehandling' },
}
const rehab = {
  ...radiation,
  requestId: 'REM-403',
  receiver: cancerRehab,
  type: { displayName: 'Remiss för cancerrehabilitering' },
}

export const requests = [
  request({ ...radiation, id: 'REM-401-1', status: sent, at: '2026-10-14T15:20' }),
  request({ ...radiation, id: 'REM-401-2', status: { displayName: 'Accepterad' }, at: '2026-10-20T09:10' }),
  request({ ...rehab, id: 'REM-403-1', status: sent, at: '2026-10-13T11:00' }),
  request({ ...rehab, id: 'REM-403-2', status: { displayName: 'Mottagen' }, at: '2026-10-15T08:30' }),
  request({ ...rehab, id: 'REM-403-3', status: { displayName: 'Besvarad' }, at: '2026-11-02T16:10' }),
]
