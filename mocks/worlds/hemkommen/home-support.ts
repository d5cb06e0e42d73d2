import { homeRehab, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { HomeSupportRecord } from '../../contracts/own/home-support.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'

const kommun = writerOf(siv.personnummer, sjostadsKommun)

export const homeSupport: readonly HomeSupportRecord[] = [
  {
    header: kommun.header({ id: 'HJM-501', unit: homeRehab, written: '2026-11-22T13:00' }),
    name: 'Rollator',
    purpose: 'Ta stöd på den när du går hemma.',
    instructions: ['Lås bromsarna innan du sätter dig.', 'Gå nära, med rak rygg.'],
    support: { name: 'Hjälpmedelsservice', phone: '031-390 06 62' },
    validFrom: '2026-11-22',
  },
  {
    header: kommun.header({ id: 'HJM-502', unit: homeRehab, written: '2026-11-22T13:00' }),
    name: 'Griptång och strumppådragare',
    purpose: 'Du ska inte böja höften mer än 90 grader de första tre månaderna.',
    instructions: ['Använd tången när något ligger på golvet.'],
  },
]
