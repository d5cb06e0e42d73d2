import { housingSupport, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { ove } from './person.ts'
import { moa } from './staff.ts'

const kommun = writerOf(ove.personnummer, sjostadsKommun)

export const careManagers = [
  kommun.careManager({
    code: { originalText: 'Boendestödjare' },
    practitioner: moa,
    unit: housingSupport,
    from: '2025-02-01',
    phones: [{ value: '031-390 06 66' }],
  }),
]
