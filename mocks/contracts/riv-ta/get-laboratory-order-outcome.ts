import { readLabReports } from '../fhir/read-lab-reports.ts'
import { writeLabReports } from '../fhir/write-lab-reports.ts'
import {
  bool,
  type Codec,
  type Infer,
  loose,
  looseMany,
  one,
  optional,
  structure,
  text,
  time,
} from './codec.ts'
import { cv, ii, type II } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

const core = 'urn:riv:clinicalprocess:healthcond:actoutcome:4'
/** Namespaces of what later versions of the domain have added. */
const added = { patient: `${core}.1`, referral: `${core}.2` }

/** What has been added is of a namespace of its own; what it is made of is not. */
const patientId: Codec<II> = { ...ii, write: (element, value) => ii.write(element, value, core) }

const signature = structure({ id: loose(ii), name: loose(text), timestamp: loose(time), byRole: loose(cv) })
const unit = structure({ id: loose(ii), name: loose(text) })

/** Numbers as they are written: `>100`, `1,5` and fifteen decimals are kept to the sign. */
const interval = structure({
  low: loose(text),
  lowClosed: loose(bool),
  high: loose(text),
  highClosed: loose(bool),
  unit: loose(text),
})
export type LabInterval = Infer<typeof interval>

const specimen = structure({
  identifier: loose(ii),
  material: loose(cv),
  timestamp: loose(time),
  anatomicalLocation: loose(cv),
  comment: loose(text),
})

/** An analysis, with the analyses that each of its results has led to: what grew, and then what it is sensitive to. */
const analysisOf = <Related>(related: Codec<Related>) =>
  structure({
    identifier: loose(ii),
    timestamp: loose(time),
    code: loose(cv),
    method: loose(cv),
    status: loose(cv),
    comment: loose(text),
    accredited: loose(bool),
    specimen: looseMany(specimen),
    result: looseMany(
      structure({
        type: loose(cv),
        value: loose(
          structure({
            cv: loose(cv),
            pq: loose(structure({ value: loose(text), unit: loose(text) })),
            intervalPQ: loose(interval),
            st: loose(text),
          }),
        ),
        comment: loose(text),
        interpretation: looseMany(cv),
        reference: loose(
          structure({
            interval: loose(interval),
            description: loose(text),
            population: loose(text),
            comment: loose(text),
          }),
        ),
        recipientSignature: loose(signature),
        performerSignature: loose(signature),
        related: looseMany(related),
      }),
    ),
  })

/** What is further down than this is told among what is there but not shown. */
const deepest = analysisOf(structure({}))
const analysis = analysisOf(analysisOf(deepest))
type OfLevel<Level> = Level extends Codec<infer Value> ? Value : never
export type LabAnalysis = OfLevel<typeof analysis>

/** A laboratory's reply to an order, of GetLaboratoryOrderOutcome 4.2. */
const laboratoryOrderOutcome = structure({
  header: one(
    structure({
      accessControlHeader: one(
        structure({
          accountableCareGiver: loose(ii),
          accountableCareUnit: loose(ii),
          blockComparisonTime: loose(time),
          approvedForPatient: one(bool),
          patientId: optional(patientId, { namespace: added.patient }),
        }),
      ),
      sourceSystemId: one(ii),
      record: one(structure({ id: one(ii), timestamp: loose(time) })),
      author: loose(signature),
      /** Absent: nobody has signed it yet. */
      signature: loose(signature),
    }),
  ),
  body: one(
    structure({
      identifier: loose(ii),
      laboratoryIdentifier: loose(ii),
      /** How far it has come: preliminary, partial, final, corrected and so on. */
      type: loose(cv),
      text: loose(text),
      referral: loose(
        structure({
          identifier: loose(ii),
          timestamp: loose(time),
          question: loose(text),
          requestedCareService: looseMany(cv),
          requester: loose(
            structure({ id: loose(ii), name: loose(text), byRole: loose(cv), orgUnit: loose(unit) }),
          ),
          referralInformation: loose(
            structure(
              { referralComment: loose(text), referralMedicalInformation: loose(text) },
              added.referral,
            ),
            { namespace: added.referral },
          ),
        }),
      ),
      groupOfAnalyses: looseMany(
        structure({
          name: loose(text),
          comment: loose(text),
          code: loose(cv),
          analysis: looseMany(analysis),
        }),
      ),
      recipientUnit: loose(unit),
      recipientSignature: loose(signature),
      contactInformation: loose(structure({ text: loose(text) })),
    }),
  ),
})
export type LaboratoryOrderOutcome = Infer<typeof laboratoryOrderOutcome>

/** A source may answer it in FHIR instead. */
export const getLaboratoryOrderOutcome = {
  ...rivTa({
    name: 'GetLaboratoryOrderOutcome',
    category: 'und-kkm-ure',
    themes: ['provsvar'],
    version: '4.2',
    answer: 'urn:riv:clinicalprocess:healthcond:actoutcome:GetLaboratoryOrderOutcomeResponder:4',
    core,
    item: 'laboratoryOrderOutcome',
    codec: laboratoryOrderOutcome,
    closing: 'none',
    required: ['header', 'record', 'id'],
    hasSchema: true,
    visibility: ({ header: { accessControlHeader: header }, body }) => ({
      patientId: header.patientId && (header.patientId.extension ?? header.patientId.root),
      approvedForPatient: header.approvedForPatient,
      // The contract has no field for it: what was written by mistake has that as its status.
      nullified: [body.type?.code, body.type?.originalText].includes('entered-in-error'),
      patientPath: 'laboratoryOrderOutcome/header/accessControlHeader/patientId/extension',
    }),
    times: ({ header: { record, signature: signed, author } }) => ({
      start: record.timestamp ?? signed?.timestamp ?? author?.timestamp,
    }),
  }),
  fhir: { read: readLabReports, write: writeLabReports },
}
