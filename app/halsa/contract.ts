import * as v from 'valibot'
import {
  codedSchema,
  dateSchema,
  instantSchema,
  itemIdSchema,
  type Answer,
  processingStatusSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

/** A point in time, or no more than its Swedish day, as the source gives it. */
const whenSchema = v.union([instantSchema, dateSchema])
/** What all of them say of themselves: the header, PatientSummaryHeader. */
const common = {
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** What the record is called. → documentTitle */
  title: v.optional(textSchema),
  /** When it was written. → documentTime, else accountableHealthcareProfessional/authorTime */
  writtenAt: v.optional(whenSchema),
  /**
   * accountableHealthcareProfessional: who answers for what is written.
   * - `name`: their name. → accountableHealthcareProfessional/healthcareProfessionalName
   * - `title`: what they work as. → accountableHealthcareProfessional/healthcareProfessionalRoleCode
   */
  responsible: v.optional(v.object({ name: textSchema, title: v.optional(textSchema) })),
  /**
   * legalAuthenticator. Absent: the source does not say that it is signed. Without a time: that could not be read.
   * - `name`: who. → legalAuthenticator/legalAuthenticatorName · `at`: when. → legalAuthenticator/signatureTime
   */
  signed: v.optional(v.object({ name: v.optional(textSchema), at: v.optional(whenSchema) })),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
}

/** hypersensitivity: what the person does not tolerate, and how badly. */
const hypersensitivitySchema = v.object({
  /** typeOfHypersensitivity: to a medicine, to food. */
  type: v.optional(codedSchema),
  /** degreeOfSeverity, OID 1.2.752.129.2.2.3.3. */
  severity: v.optional(codedSchema),
  /** degreeOfCertainty, OID 1.2.752.129.2.2.3.11. */
  certainty: v.optional(codedSchema),
  /** pharmaceuticalHypersensitivity/atcSubstance; its code is of ATC. */
  substance: v.optional(codedSchema),
  /** nonATCSubstance: a substance that has no code of ATC. */
  otherSubstance: v.optional(textSchema),
  /** nonATCSubstanceComment: what is said of that. */
  substanceComment: v.optional(textSchema),
  /** pharmaceuticalProductId: medicines by their names in trade. */
  products: v.array(codedSchema),
  /** otherHypersensitivity/hypersensitivityAgent: what it is to, when it is no medicine. */
  agent: v.optional(textSchema),
  /** otherHypersensitivity/hypersensitivityAgentCode: the same in a code. */
  agentCode: v.optional(codedSchema),
})

/** What care must pay attention to, from alertInformation of GetAlertInformation 2.0. Times are Swedish. */
const alertSchema = v.object({
  ...common,
  kind: v.literal('alert'),
  /** typeOfAlertInformation, OID 1.2.752.129.2.2.2.1. */
  type: v.optional(codedSchema),
  /** ascertainedDate: when it was found. */
  ascertained: v.optional(dateSchema),
  /** verifiedTime: when it was last confirmed. */
  verified: v.optional(whenSchema),
  /** validityTimePeriod/start: from when it holds. */
  validFrom: v.optional(whenSchema),
  /** validityTimePeriod/end: until when it holds. */
  validTo: v.optional(whenSchema),
  /** What is said of it, in words of the source. → alertInformationComment */
  comment: v.optional(textSchema),
  /** obsoleteTime: from when it no longer applies. */
  obsoleteFrom: v.optional(whenSchema),
  /** obsoleteComment: why it no longer applies. */
  obsoleteComment: v.optional(textSchema),
  hypersensitivity: v.optional(hypersensitivitySchema),
  /** A disease that care must know of. → seriousDisease/disease */
  disease: v.optional(codedSchema),
  /** treatment: a treatment that care must know of. */
  treatment: v.optional(
    v.object({
      /** treatmentDescription, in words of the source. */
      description: v.optional(textSchema),
      /** treatmentCode: the same in a code. */
      code: v.optional(codedSchema),
      /** pharmaceuticalTreatment: medicines, by ATC. */
      medicines: v.array(codedSchema),
    }),
  ),
  /**
   * communicableDisease: communicableDiseaseCode and routeOfTransmission.
   * - `disease`: which. → communicableDisease/communicableDiseaseCode
   * - `route`: how it is passed on. → communicableDisease/routeOfTransmission
   */
  infection: v.optional(v.object({ disease: v.optional(codedSchema), route: v.optional(codedSchema) })),
  /** What is not to be done, in words of the source. → restrictionOfCare/restrictionOfCareComment */
  restriction: v.optional(textSchema),
  /**
   * unstructuredAlertInformation: heading and content.
   * - `heading`: what it is about. → unstructuredAlertInformation/unstructuredAlertInformationHeading
   * - `content`: what is said. → unstructuredAlertInformation/unstructuredAlertInformationContent
   */
  unstructured: v.optional(v.object({ heading: v.optional(textSchema), content: v.optional(textSchema) })),
  /**
   * relatedAlertInformation: how it is related, and the ids of those it is related to.
   * - `type`: how it is related. → relatedAlertInformation/typeOfAlertInformationRelationship
   * - `comment`: what is said of that. → relatedAlertInformation/relationComment
   * - `ids`: ids of the others, here. → relatedAlertInformation/documentId
   */
  related: v.array(
    v.object({ type: v.optional(codedSchema), comment: v.optional(textSchema), ids: v.array(itemIdSchema) }),
  ),
})
export type Alert = v.InferOutput<typeof alertSchema>

/** A diagnosis as one unit has set it at one time, from diagnosis of GetDiagnosis 2.0. */
const diagnosisSchema = v.object({
  ...common,
  kind: v.literal('diagnosis'),
  /** diagnosisCode; its text is the source's own. */
  code: v.optional(codedSchema),
  /** typeOfDiagnosis: Huvuddiagnos or Bidiagnos; another word is kept. */
  type: v.optional(textSchema),
  /** chronicDiagnosis. Absent: the source does not say. */
  chronic: v.optional(v.boolean()),
  /** diagnosisTime, Swedish time. */
  setAt: v.optional(whenSchema),
  /** relatedDiagnosis: ids of others of the same source. */
  related: v.array(itemIdSchema),
})
export type Diagnosis = v.InferOutput<typeof diagnosisSchema>

/** What somebody manages alone and needs help with, from functionalStatusAssessment of GetFunctionalStatus 2.0. */
const assessmentSchema = v.object({
  ...common,
  kind: v.literal('functional-status'),
  /** assessmentCategory: pad-pad (PADL) or fun-fun (disability); another code is kept. */
  category: v.optional(textSchema),
  /** What is said of all of it, in words of the source. */
  comment: v.optional(textSchema),
  /**
   * padl: typeOfAssessment, and the assessment in the source's own words.
   * - `type`: what it is of. → padl/typeOfAssessment · `assessment`: what was found, in words of the source. → padl/assessment
   */
  abilities: v.array(v.object({ type: v.optional(codedSchema), assessment: v.optional(textSchema) })),
  /**
   * disability: disabilityAssessment and its comment.
   * - `assessment`: which, and how much. → disability/disabilityAssessment · `comment`: what is said of it. → disability/comment
   */
  disability: v.optional(v.object({ assessment: v.optional(codedSchema), comment: v.optional(textSchema) })),
})
export type Assessment = v.InferOutput<typeof assessmentSchema>

/** `GET /api/halsa`: warnings, diagnoses and assessments, each as its source has it; what several tell of is never made one. */
export const healthItemSchema = v.variant('kind', [alertSchema, diagnosisSchema, assessmentSchema])
export type HealthItem = v.InferOutput<typeof healthItemSchema>

/** What the answer says beside its items. */
export const healthAroundSchema = v.object({
  /**
   * How those fared who were asked for warnings, which `processingStatus` cannot tell: that is the worst of each over all that
   * it was asked for. Whoever is not here has not been asked for any.
   */
  alertsFrom: v.array(processingStatusSchema),
})

export type HealthAnswer = Answer<HealthItem> & v.InferOutput<typeof healthAroundSchema>
