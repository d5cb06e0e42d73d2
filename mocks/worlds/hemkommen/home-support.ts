import {
  assessment,
  homecomingTeam,
  homeNursing,
  homeRehab,
  sjostadsKommun,
} from '../../catalogue/sjostads-kommun.ts'
import type { HomeSupportRecord } from '../../contracts/own/home-support.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'

const kommun = writerOf(siv.personnummer, sjostadsKommun)

export const homeSupport: readonly HomeSupportRecord[] = [
  {
    kind: 'service',
    header: kommun.header({ id: 'BES-501', unit: assessment, written: '2026-11-20T14:00' }),
    typeOfCareService: 'HTJ',
    scope: 'Hemgångsteamet morgon och kväll, varje dag i två veckor.',
    decidedBy: assessment.hsaId,
    performer: { hsaId: homecomingTeam.hsaId },
    chosen: false,
    validFrom: '2026-11-22',
    validTo: '2026-12-06',
  },
  {
    kind: 'service',
    header: kommun.header({ id: 'BES-502', unit: homeNursing, written: '2026-11-22T12:00' }),
    typeOfCareService: 'HSJV',
    scope: 'Spruta varje kväll till den 12 december.',
    performer: { hsaId: homeNursing.hsaId },
    validFrom: '2026-11-22',
    validTo: '2026-12-12',
  },
  {
    kind: 'device',
    header: kommun.header({ id: 'HJM-501', unit: homeRehab, written: '2026-11-22T13:00' }),
    name: 'Rollator',
    purpose: 'Ta stöd på den när du går hemma.',
    instructions: ['Lås bromsarna innan du sätter dig.', 'Gå nära, med rak rygg.'],
    support: { name: 'Hjälpmedelsservice', phone: '031-390 06 62' },
    validFrom: '2026-11-22',
  },
  {
    kind: 'device',
    header: kommun.header({ id: 'HJM-502', unit: homeRehab, written: '2026-11-22T13:00' }),
    name: 'Griptång och strumppådragare',
    purpose: 'Du ska inte böja höften mer än 90 grader de första tre månaderna.',
    instructions: ['Använd tången när något ligger på golvet.'],
  },
]
