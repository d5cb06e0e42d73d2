import { breastClinic, oncologyClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'
import { surgeon } from './staff.ts'

const { request } = writerOf(magdalena.personnummer, regionStorstaden)

export const requests = [
  request({
    id: 'REM-401-2',
    requestId: 'REM-401',
    unit: breastClinic,
    author: { ...surgeon, unit: breastClinic },
    receiver: oncologyClinic,
    type: { code: '1', displayName: 'Remiss för strålbehandling' },
    status: { code: '5', displayName: 'Mottagningen har svarat på remissen' },
    at: '2026-10-20T09:10',
  }),
]
