import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { schoolHealth, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { childPneumococci, fourInOne, mpr, sixInOne, tbe } from '../facts/vaccines.ts'
import { writerOf } from '../facts/writer.ts'
import { leo } from './person.ts'

const region = writerOf(leo.personnummer, regionStorstaden)
const kommun = writerOf(leo.personnummer, sjostadsKommun)

const junior = { product: 'FSME-IMMUN Junior', amount: '0,25 ml' }

/** The programme for children up to school, and what his parents chose beside it. */
export const regionVaccinations = [
  region.vaccination({
    id: 'VA-82101',
    unit: ekbacken,
    day: '2016-06-08',
    given: [sixInOne(1, 'A21CC081'), childPneumococci(1, 'M18840')],
  }),
  region.vaccination({
    id: 'VA-82102',
    unit: ekbacken,
    day: '2016-08-10',
    given: [sixInOne(2, 'A21CC094'), childPneumococci(2, 'M18840')],
  }),
  region.vaccination({
    id: 'VA-82103',
    unit: ekbacken,
    day: '2017-03-08',
    given: [sixInOne(3, 'A21CC133'), childPneumococci(3, 'N32211')],
    reactions: ['Feber på kvällen'],
  }),
  region.vaccination({ id: 'VA-82104', unit: ekbacken, day: '2017-09-13', given: [mpr(1, 'N011204')] }),
  region.vaccination({ id: 'VA-82105', unit: ekbacken, day: '2021-03-10', given: [fourInOne('T3B062')] }),
  region.vaccination({
    id: 'VA-82106',
    unit: ekbacken,
    day: '2023-05-10',
    given: [tbe(1, 3, 'VNR1X17', junior)],
  }),
  region.vaccination({
    id: 'VA-82107',
    unit: ekbacken,
    day: '2023-06-14',
    given: [tbe(2, 3, 'VNR1X17', junior)],
  }),
  region.vaccination({
    id: 'VA-82108',
    unit: ekbacken,
    day: '2024-05-15',
    given: [tbe(3, 3, 'VNR1Y02', junior)],
  }),
]

/** In the second year of school. */
export const kommunVaccinations = [
  kommun.vaccination({
    id: 'EV-82101',
    unit: schoolHealth,
    day: '2024-10-08',
    given: [mpr(2, 'W014471', { by: { name: 'Skolsköterska' } })],
  }),
]
