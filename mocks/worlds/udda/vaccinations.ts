import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { homeNursing } from '../../catalogue/sjostads-kommun.ts'
import { covid, influenza, tbe } from '../facts/vaccines.ts'
import type { GivenFacts, VaccinationFacts } from '../facts/vaccination.ts'
import { kommun, region } from './writers.ts'

type More = Partial<Omit<VaccinationFacts, 'given'>>
const odd = (id: string, day: string | undefined, given: GivenFacts[], more: More = {}) =>
  region.vaccination({ id, unit: ekbacken, written: '2026-05-05T10:00', ...(day && { day }), given, ...more })

const long = 'Samma sak igen, som i <b>varje</b> rad av den här anteckningen &amp; i nästa. '
const shared = { root: 'TSTDEF2129990024-SYS1', extension: 'UD-1' }

export const regionVaccinations = [
  odd('UV-1', undefined, [influenza('X1', { reactions: [{ code: 'R50.9', codeSystem: '1.2.3' }] })]),
  odd('UV-2', '1900-02-28', [{ type: 'Smittkoppor' }]),
  odd('UV-3', '2100-01-01', [{ ...tbe(3, 3, 'X3'), comment: 'Ordinerad men inte given.' }]),
  odd('UV-4', '2020-04-01', [tbe(2, 3, 'X4', { dose: ['två', 'tre'] })]),
  odd('UV-5', '2019-04-01', [{ type: 'Rabies', dose: ['påfyllnad'] }]),
  odd('UV-6', '2018-04-01', [{ type: 'Gula febern', dose: [5, 3] }]),
  odd('UV-7', '2017-04-01', [{}]),
  odd('UV-8', '2016-04-01', []),
  odd('UV-9', '2015-04-01', [], { note: `<p>Vaccin enligt kortet.</p> ${long.repeat(300)}` }),
  odd('UV-10', '2014-04-01', [
    { type: { code: 'J07BG01', codeSystem: '1.2.752.129.2.2.3.1.1' }, product: { code: '12' } },
  ]),
  odd('UV-11', '2013-04-01', [{ product: 'Ett okänt vaccin' }, { product: 'Ett okänt vaccin' }]),
  odd('UV-12', '2012-04-01', [{ targets: ['Kolera', 'Turistdiarré'], dose: [1, 0] }]),
  // The same day and batch in both, but no reference: nobody can say whether it is one.
  odd('UV-13', '2025-10-01', [covid('X13')]),
  // Told by both with one reference.
  odd('UV-14', '2024-10-01', [covid('X14', { reference: shared })]),
  // With one reference, and another day.
  odd('UV-15', '2023-10-01', [covid('X15', { reference: { ...shared, extension: 'UD-2' } })]),
  odd('UV-16', '2011-04-01', [influenza('EJ-FOR-PATIENT')], { approvedForPatient: false }),
]

export const kommunVaccinations = [
  kommun.vaccination({ id: 'UH-13', unit: homeNursing, day: '2025-10-01', given: [covid('X13')] }),
  kommun.vaccination({
    id: 'UH-14',
    unit: homeNursing,
    day: '2024-10-01',
    given: [covid('X14', { reference: shared })],
  }),
  kommun.vaccination({
    id: 'UH-15',
    unit: homeNursing,
    day: '2023-11-01',
    given: [covid('X15', { reference: { ...shared, extension: 'UD-2' } })],
  }),
]
