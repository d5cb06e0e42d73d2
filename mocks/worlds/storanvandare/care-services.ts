import { assessment, homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'

/** The one insats that all the visits are of. */
export const manyServices = (of: string) => [
  writerOf(of, sjostadsKommun).careService({
    id: 'STOR-INS-1',
    unit: assessment,
    written: '2014-12-01T10:00',
    type: 'HTJ',
    performer: homeCare,
    from: '2014-12-01',
    input: 'Hjälp morgon, middag och kväll.',
    scope: '58 timmar i månaden.',
  }),
]
