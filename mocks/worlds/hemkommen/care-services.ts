import { assessment, homecomingTeam, homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { careOfficer, homeNurse } from './staff.ts'

const kommun = writerOf(siv.personnummer, sjostadsKommun)

/** What Siv gets at home after the hospital. */
export const careServices = [
  kommun.careService({
    id: 'BES-501',
    unit: assessment,
    author: careOfficer,
    written: '2026-11-20T14:00',
    type: 'HTJ',
    performer: homecomingTeam,
    from: '2026-11-22',
    to: '2026-12-06',
    input: 'Hjälp morgon och kväll den första tiden hemma.',
    scope: 'Hemgångsteamet morgon och kväll, varje dag i två veckor.',
  }),
  kommun.careService({
    id: 'BES-502',
    unit: homeNursing,
    author: homeNurse,
    written: '2026-11-22T12:00',
    type: 'HSJV',
    performer: homeNursing,
    from: '2026-11-22',
    to: '2026-12-12',
    input: 'Blodförtunnande spruta.',
    scope: 'Spruta varje kväll till den 12 december.',
  }),
]
