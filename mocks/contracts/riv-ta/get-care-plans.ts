import { readPlans } from '../fhir/read-plans.ts'
import { writePlans } from '../fhir/write-plans.ts'
import { type Codec, FieldFault, type Infer, many, one, optional, structure, text } from './codec.ts'
import { ii, patientSummaryHeader, visibilityOf } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

const multimedia = structure({
  id: optional(text),
  mediaType: one(text),
  /** Base64. */
  value: optional(text),
  reference: optional(text),
})
export type Multimedia = Infer<typeof multimedia>

/** A document has either a value or a reference; with both, or neither, nobody can say what it is. */
const content: Codec<Multimedia> = {
  ...multimedia,
  read: (element, path) => {
    const read = multimedia.read(element, path)
    if (read.value === undefined && read.reference === undefined) {
      throw new FieldFault(`${path}/value`, 'missing', 'neither value nor reference')
    }
    if (read.value !== undefined && read.reference !== undefined) {
      throw new FieldFault(`${path}/reference`, 'bad-value', 'both value and reference')
    }
    return read
  },
}

/** A plan of GetCarePlans 2.0: metadata and documents, no structure. */
const carePlan = structure({
  carePlanHeader: one(patientSummaryHeader),
  carePlanBody: one(
    structure({
      content: many(content),
      participatingCareUnitHSAId: many(ii),
      /** The schema's name; the contract description and some producers say typeOfCarePlan. */
      typeOfCarePlanEnum: optional(text, { alias: 'typeOfCarePlan' }),
    }),
  ),
})
/** `status` is told by FHIR only: the national contract has no field for it. */
export type CarePlan = Infer<typeof carePlan> & { status?: 'active' | 'paused' | 'ended' | 'coming' }

/** A source may answer it in FHIR instead. */
export const getCarePlans = {
  ...rivTa({
    name: 'GetCarePlans',
    category: 'cll-cp',
    themes: ['vardplaner'],
    version: '2.0',
    answer: 'urn:riv:clinicalprocess:logistics:logistics:GetCarePlansResponder:2',
    core: 'urn:riv:clinicalprocess:logistics:logistics:3',
    item: 'carePlan',
    codec: carePlan as Codec<CarePlan>,
    closing: 'result',
    required: ['carePlanHeader', 'documentId'],
    hasSchema: true,
    visibility: (plan) => visibilityOf('carePlan/carePlanHeader', plan.carePlanHeader),
  }),
  fhir: { read: readPlans, write: writePlans },
}
