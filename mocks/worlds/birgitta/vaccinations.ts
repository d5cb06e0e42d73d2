import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { covid, influenza, pneumococci, tbe, tetanus } from '../facts/vaccines.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'
import { amina, eva, karin } from './staff.ts'

const region = writerOf(birgitta.personnummer, regionStorstaden)
const kommun = writerOf(birgitta.personnummer, sjostadsKommun)

/** The one given at home this autumn: ordered by the vårdcentral, which tells of it too. */
const autumn = covid('NV7716', {
  by: eva,
  where: homeNursing,
  orderedBy: { unit: ekbacken, name: karin.name },
  comment: 'Vaccinet mot influensa var slut den dagen. Vårdcentralen kallar till ett eget besök för det.',
  reference: { root: 'TSTDEF2129990024-SYS1', extension: 'HV-55120' },
})

const tetra = { product: 'Vaxigrip Tetra' }
/** Years in which she got the influenza vaccine alone, with its batch. */
const alone = [
  ['2018-10-24', 'R3H118'],
  ['2019-10-23', 'T3J902'],
  ['2020-10-21', 'U3K441'],
] as const

/** What Birgitta has been given at Vårdcentralen Ekbacken. */
export const regionVaccinations = [
  region.vaccination({
    id: 'VA-4100',
    unit: ekbacken,
    day: '2026-10-28',
    author: karin,
    given: [autumn],
  }),
  region.vaccination({
    id: 'VA-3920',
    unit: ekbacken,
    day: '2025-10-22',
    author: amina,
    given: [influenza('W3M207'), covid('MK4402')],
    risks: ['65 år eller äldre'],
  }),
  region.vaccination({
    id: 'VA-3811',
    unit: ekbacken,
    day: '2024-11-20',
    given: [pneumococci('HN5518')],
    risks: ['65 år eller äldre'],
  }),
  region.vaccination({
    id: 'VA-3790',
    unit: ekbacken,
    day: '2024-10-23',
    given: [influenza('V3L633', tetra), covid('LP2087')],
  }),
  region.vaccination({ id: 'VA-3702', unit: ekbacken, day: '2024-06-18', given: [tbe(3, 4, 'FE21C')] }),
  region.vaccination({ id: 'VA-3688', unit: ekbacken, day: '2024-04-16', given: [tbe(2, 4, 'FE19A')] }),
  region.vaccination({
    id: 'VA-3671',
    unit: ekbacken,
    day: '2024-03-12',
    given: [
      tbe(1, 4, 'FE19A', {
        orderComment: 'Fyra doser i grundskyddet, eftersom hon är över 50 år.',
      }),
    ],
  }),
  region.vaccination({
    id: 'VA-3560',
    unit: ekbacken,
    day: '2023-10-25',
    given: [influenza('V3K120', tetra), covid('KE7731')],
  }),
  region.vaccination({
    id: 'VA-3410',
    unit: ekbacken,
    day: '2022-10-26',
    given: [influenza('V3J844', tetra), covid('HD1196')],
  }),
  region.vaccination({ id: 'VA-3325', unit: ekbacken, day: '2022-03-30', given: [covid('FY2239')] }),
  region.vaccination({
    id: 'VA-3270',
    unit: ekbacken,
    day: '2021-10-27',
    given: [influenza('V3H075', tetra), covid('FK6304')],
    reactions: ['Feber 38,2 grader i ett dygn'],
  }),
  region.vaccination({
    id: 'VA-3198',
    unit: ekbacken,
    day: '2021-04-28',
    given: [covid('EW4811', { dose: [2, 2], reactions: ['Ont i armen', 'Trötthet i två dygn'] })],
  }),
  region.vaccination({
    id: 'VA-3150',
    unit: ekbacken,
    day: '2021-03-24',
    given: [covid('EP9605', { dose: [1, 2], complete: false })],
  }),
  ...alone.map(([day, batch]) =>
    region.vaccination({
      id: `VA-${day.slice(0, 4)}`,
      unit: ekbacken,
      day,
      given: [influenza(batch, tetra)],
    }),
  ),
  region.vaccination({
    id: 'VA-2260',
    unit: ekbacken,
    day: '2019-08-12',
    unsigned: true,
    given: [tetanus('230417', { comment: 'Given efter ett smutsigt sår på handen.' })],
  }),
  region.vaccination({
    id: 'VA-0008',
    unit: ekbacken,
    day: '1998-06-09',
    written: '2004-02-11T13:10',
    given: [
      {
        type: 'Difteri och stelkramp',
        targets: ['Difteri', 'Stelkramp'],
        toldBy: 'Patientens vaccinationskort',
      },
    ],
  }),
  region.vaccination({
    id: 'VA-0003',
    unit: ekbacken,
    day: '1994-01-18',
    written: '2004-02-11T13:20',
    note: 'Gammaglobulin mot hepatit A inför resa till Kenya. Inskrivet ur pappersjournalen.',
  }),
  region.vaccination({
    id: 'VA-3999',
    unit: ekbacken,
    day: '2026-02-10',
    given: [influenza('EJ-FOR-PATIENT')],
    note: 'EJ-FOR-PATIENT: utreds',
    approvedForPatient: false,
  }),
  region.vaccination({
    id: 'VA-3921',
    unit: ekbacken,
    day: '2025-10-22',
    given: [influenza('EJ-FOR-PATIENT')],
    nullified: 'EJ-FOR-PATIENT: registrerad på fel person',
  }),
]

/** What hemsjukvården has given at home. */
export const kommunVaccinations = [
  kommun.vaccination({
    id: 'HV-5512',
    unit: homeNursing,
    day: '2026-10-28',
    written: '2026-10-28T14:20',
    author: eva,
    given: [autumn],
    risks: ['65 år eller äldre'],
  }),
  kommun.vaccination({
    id: 'HV-5513',
    unit: homeNursing,
    day: '2026-10-28',
    given: [covid('EJ-FOR-PATIENT')],
    nullified: 'EJ-FOR-PATIENT: registrerad två gånger',
  }),
  kommun.vaccination({
    id: 'HV-5490',
    unit: homeNursing,
    day: '2026-09-08',
    given: [],
    note: 'EJ-FOR-PATIENT: samtal med vårdcentralen om vaccin',
    approvedForPatient: false,
  }),
]
