import { regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { rut } from './person.ts'

export const region = writerOf(rut.personnummer, regionStorstaden)
export const kommun = writerOf(rut.personnummer, sjostadsKommun)
