import { regionStorstaden } from '../../producers/region-storstaden.ts'
import { sjostadsKommun } from '../../producers/sjostads-kommun.ts'
import { writerOf } from '../build/writer.ts'
import { rut } from './person.ts'

export const region = writerOf(rut.personnummer, regionStorstaden)
export const kommun = writerOf(rut.personnummer, sjostadsKommun)
