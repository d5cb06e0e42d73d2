import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { schoolHealth, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { childPneumococci, fourInOne, hpv, mpr, sixInOne, threeInOne } from '../facts/vaccines.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'
import { schoolNurse } from './staff.ts'

const region = writerOf(vilmer.personnummer, regionStorstaden)
const kommun = writerOf(vilmer.personnummer, sjostadsKommun)

/** The programme for children up to school. */
export const regionVaccinations = [
  region.vaccination({
    id: 'VA-30101',
    unit: ekbacken,
    day: '2011-08-24',
    given: [sixInOne(1, 'A21CA611'), childPneumococci(1, 'F41720')],
  }),
  region.vaccination({
    id: 'VA-30102',
    unit: ekbacken,
    day: '2011-10-26',
    given: [sixInOne(2, 'A21CA640'), childPneumococci(2, 'F41736')],
  }),
  region.vaccination({
    id: 'VA-30103',
    unit: ekbacken,
    day: '2012-05-23',
    given: [sixInOne(3, 'A21CA702'), childPneumococci(3, 'G10093')],
  }),
  region.vaccination({ id: 'VA-30104', unit: ekbacken, day: '2012-11-21', given: [mpr(1, 'H013329')] }),
  region.vaccination({ id: 'VA-30105', unit: ekbacken, day: '2016-06-01', given: [fourInOne('M3A118')] }),
]

const school = { unit: schoolHealth, author: schoolNurse } as const

/** The programme in school: year two, five and nine. */
export const kommunVaccinations = [
  kommun.vaccination({ ...school, id: 'EV-30201', day: '2019-10-15', given: [mpr(2, 'R012905')] }),
  kommun.vaccination({ ...school, id: 'EV-30202', day: '2022-10-04', given: [hpv(1, 'U031775')] }),
  kommun.vaccination({
    ...school,
    id: 'EV-30203',
    day: '2023-04-18',
    given: [hpv(2, 'U031775', { reactions: ['Svimmade till efter sprutan, låg ner en kvart'] })],
  }),
  kommun.vaccination({
    ...school,
    id: 'EV-30204',
    day: '2026-10-06',
    written: '2026-10-06T10:20',
    given: [threeInOne('AC37B440')],
    careContactId: 'SK-301',
  }),
]
