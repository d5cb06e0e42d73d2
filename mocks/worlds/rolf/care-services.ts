import { assessment, homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'

const kommun = writerOf(rolf.personnummer, sjostadsKommun)

/** Cleaning and shopping, until further notice. */
export const careServices = [
  kommun.careService({
    id: 'BES-811',
    unit: assessment,
    written: '2026-03-02T10:00',
    type: 'SVTJ',
    performer: homeCare,
    from: '2026-03-09',
    input: 'Städning och inköp.',
    scope: 'Städning och inköp en gång i veckan.',
  }),
]
