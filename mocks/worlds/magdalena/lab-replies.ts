import {
  breastClinic,
  ekbacken,
  oncologyClinic,
  regionStorstaden,
} from '../../catalogue/region-storstaden.ts'
import { analyses } from '../facts/lab-analyses.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'
import { familyDoctor, oncologist, surgeon } from './staff.ts'

const region = writerOf(magdalena.personnummer, regionStorstaden)
const { haemoglobin, leukocytes, neutrophils, platelets, creatinine, ferritin } = analyses

/** What laboratories have replied about Magdalena. */
export const labReplies = [
  region.labReply({
    unit: oncologyClinic,
    author: oncologist,
    orderedBy: { ...oncologist, unit: oncologyClinic },
    id: 'LAB-80115',
    taken: '2026-11-16T07:50',
    replied: '2026-11-17T10:20',
    signed: { by: oncologist, at: '2026-11-17T14:40' },
    group: 'Prover inför strålbehandling',
    values: [
      { of: haemoglobin, value: '119' },
      { of: leukocytes, value: '5.1' },
      { of: neutrophils, value: '3.0' },
      { of: platelets, value: '241' },
      { of: creatinine, value: '62' },
    ],
  }),
  region.labReply({
    unit: breastClinic,
    author: surgeon,
    orderedBy: { ...surgeon, unit: breastClinic },
    id: 'LAB-79002',
    taken: '2026-10-05T08:10',
    replied: '2026-10-06T09:30',
    signed: { by: surgeon, at: '2026-10-06T15:00' },
    group: 'Prover inför operation',
    values: [
      { of: haemoglobin, value: '116', comment: 'Strax under gränsen. Hindrar inte operationen.' },
      { of: platelets, value: '263' },
      { of: creatinine, value: '60' },
    ],
  }),
  region.labReply({
    unit: ekbacken,
    author: familyDoctor,
    orderedBy: { ...familyDoctor, unit: ekbacken },
    id: 'LAB-72430',
    taken: '2026-02-18T08:00',
    replied: '2026-02-19T09:00',
    signed: { by: familyDoctor, at: '2026-02-19T16:10' },
    group: 'Trötthet',
    values: [
      { of: haemoglobin, value: '118' },
      { of: ferritin, value: '11', comment: 'Lite järn. Ät järnrik mat, nytt prov vid behov.' },
    ],
  }),
  region.labReply({
    unit: breastClinic,
    id: 'LAB-79010',
    taken: '2026-10-12T09:00',
    replied: '2026-10-20T10:00',
    group: 'EJ-FOR-PATIENT: svar inför konferens',
    approvedForPatient: false,
    values: [],
    text: 'EJ-FOR-PATIENT',
  }),
]
