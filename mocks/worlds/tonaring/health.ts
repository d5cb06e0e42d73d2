import { habilitation, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { healthWriterOf } from '../facts/health.ts'
import { vilmer } from './person.ts'
import { habilitationDoctor } from './staff.ts'

const region = healthWriterOf(vilmer.personnummer, regionStorstaden)

export const diagnoses = [
  region.diagnosis({
    id: 'DIA-301',
    unit: habilitation,
    code: 'G80.1',
    name: 'Spastisk diplegisk cerebral pares',
    chronic: true,
    set: '2013-09-17T10:00',
    author: habilitationDoctor,
    written: '2013-09-17T10:40',
    signed: { by: habilitationDoctor, at: '2013-09-17T16:10' },
  }),
]
