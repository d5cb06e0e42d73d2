import { shortStay, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { HomeSupportRecord } from '../../contracts/own/home-support.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'

const kommun = writerOf(vilmer.personnummer, sjostadsKommun)

export const homeSupport: readonly HomeSupportRecord[] = [
  {
    header: kommun.header({ id: 'HJM-301', unit: shortStay, written: '2024-10-01T10:00' }),
    name: 'Manuell rullstol',
    purpose: 'För längre sträckor och utflykter.',
    instructions: ['Pumpa däcken en gång i månaden.', 'Kolla bromsarna innan du tar ramper.'],
    support: { name: 'Hjälpmedelsservice', phone: '031-390 06 62' },
  },
]
