import { homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { ove } from './person.ts'

const kommun = writerOf(ove.personnummer, sjostadsKommun)

export const careManagers = [
  kommun.careManager({
    code: { originalText: 'Boendestödjare' },
    practitioner: { hsaId: 'TSTDEF2129990024-P842', name: 'Moa Hedlund', title: 'Boendestödjare' },
    unit: homeCare,
    from: '2025-02-01',
    phones: [{ value: '031-390 06 62' }],
  }),
]
