import { readConditions } from '../fhir/read-conditions.ts'
import { writeConditions } from '../fhir/write-conditions.ts'
import { bool, type Infer, loose, looseMany, one, structure, text, time } from './codec.ts'
import { cv, contactFirstHeader, visibilityOf } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

/** A diagnosis of GetDiagnosis 2.0, as one unit has set it at one time. */
const diagnosis = structure({
  diagnosisHeader: one(contactFirstHeader),
  diagnosisBody: one(
    structure({
      /** Huvuddiagnos or Bidiagnos. */
      typeOfDiagnosis: loose(text),
      chronicDiagnosis: loose(bool),
      diagnosisTime: loose(time),
      diagnosisCode: loose(cv),
      relatedDiagnosis: looseMany(structure({ documentId: loose(text) })),
    }),
  ),
})
export type Diagnosis = Infer<typeof diagnosis>

/** A source may answer it in FHIR instead. */
export const getDiagnosis = {
  ...rivTa({
    name: 'GetDiagnosis',
    category: 'dia',
    themes: ['halsa'],
    version: '2.0',
    answer: 'urn:riv:clinicalprocess:healthcond:description:GetDiagnosisResponder:2',
    core: 'urn:riv:clinicalprocess:healthcond:description:2',
    item: 'diagnosis',
    codec: diagnosis,
    closing: 'result',
    required: ['diagnosisHeader', 'documentId'],
    hasSchema: true,
    visibility: ({ diagnosisHeader }) => visibilityOf('diagnosis/diagnosisHeader', diagnosisHeader),
  }),
  fhir: { read: readConditions, write: writeConditions },
}
