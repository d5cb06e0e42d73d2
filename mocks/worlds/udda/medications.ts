import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { homeNursing } from '../../catalogue/sjostads-kommun.ts'
import type { MedicationMedicalRecord } from '../../contracts/riv-ta/get-medication-history.ts'
import type { MedicationFacts } from '../facts/medication.ts'
import { kommun, region } from './writers.ts'

const odd = (facts: Omit<MedicationFacts, 'of' | 'system' | 'unit' | 'written'>): MedicationMedicalRecord =>
  region.medication({ unit: ekbacken, written: '2026-10-01T10:00', ...facts })

const twice = { low: 1, high: 2, unit: 'tablett' }
const inCodes = {
  name: 'Dos i koder',
  dose: [{ setDosage: { frequencyDosage: { dose: twice, frequency: { value: 3, unit: 'd' } } } }],
}

/** Medicines that are a little wrong, or told in ways that few do. */
export const regionMedications: readonly MedicationMedicalRecord[] = [
  odd({ id: 'LM-U01', dose: '1 tablett på morgonen.' }),
  odd({ id: 'LM-U02', name: 'Utan dos' }),
  odd({ id: 'LM-U03', ...inCodes }),
  odd({
    id: 'LM-U04',
    name: 'Dos i en enhet som ingen känner',
    dose: [
      {
        setDosage: {
          frequencyDosage: {
            dose: { low: 1.000000000000001, unit: 'E' },
            frequency: { value: 2, unit: 'måne' },
          },
        },
      },
    ],
  }),
  odd({
    id: 'LM-U05',
    name: 'Dos efter schema',
    dose: [{ setDosage: { rampedDosage: { doseStep: { value: 1, unit: 'mg' } } } }],
  }),
  odd({
    id: 'LM-U06',
    name: 'Bara ibland',
    dose: [
      {
        conditionalDosage: {
          conditionDescription: 'feber över 39',
          singleDose: { dose: { low: 1, unit: 'tablett' } },
        },
      },
    ],
  }),
  odd({
    id: 'LM-U07',
    name: 'Slutar före början',
    dose: '1 tablett.',
    from: '2026-12-01',
    until: '2026-11-01',
  }),
  odd({ id: 'LM-U08', name: '<b>Fet</b> & <script>alert(1)</script>', dose: 'Ta <i>en</i> tablett.' }),
  odd({ id: 'LM-U09', name: 'Status som ingen känner', dose: '1 tablett.', status: 'Paused' }),
  odd({ id: 'LM-U10', name: 'Gruppkod', atc: 'C03', dose: '1 tablett.' }),
  odd({ id: 'LM-U11', name: 'Till år 2100', dose: '1 tablett.', from: '1901-01-01', until: '2099-12-31' }),
  odd({
    id: 'LM-U12',
    name: `Ett namn på trehundra tecken ${'och mer '.repeat(34)}`.trim(),
    dose: '1 tablett.',
  }),
  odd({
    id: 'LM-U13',
    name: 'Lång anteckning',
    dose: '1 tablett.',
    note: 'Ring 08-465 004 10 och fråga. '.repeat(6_800),
  }),
  // Stopped, and in force all the same.
  odd({ id: 'LM-U14', name: 'Både och', atc: 'A02BC01', dose: '1 kapsel.', from: '2026-01-01', chain: 'U' }),
  region.medication({
    unit: ekbacken,
    written: '2026-10-20T10:00',
    id: 'LM-U15',
    stops: true,
    until: '2026-10-20',
    chain: 'U',
  }),
  merchandise(),
]

/** The same in other signs, and a change that has not come yet. */
export const kommunMedications: readonly MedicationMedicalRecord[] = [
  kommun.medication({
    unit: homeNursing,
    written: '2026-10-02T10:00',
    id: 'HSVL-U1',
    name: 'Både och',
    atc: 'a02bc01',
    dose: '1  Kapsel',
  }),
  kommun.medication({
    unit: homeNursing,
    written: '2026-11-20T10:00',
    id: 'HSVL-U2',
    name: 'Både och',
    atc: 'A02BC01',
    dose: '2 kapslar.',
    from: '2026-12-01',
  }),
]

/** Something to use, which has no dose. */
function merchandise(): MedicationMedicalRecord {
  const record = odd({ id: 'LM-U16' })
  const { medicationPrescription } = record.medicationMedicalRecordBody
  const drug = { merchandise: { articleNumber: { code: '1', displayName: 'Teststickor' } }, dosage: [] }
  return {
    ...record,
    medicationMedicalRecordBody: { medicationPrescription: { ...medicationPrescription, drug } },
  }
}
