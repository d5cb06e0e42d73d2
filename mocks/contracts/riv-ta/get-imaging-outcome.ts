import { type Infer, int, loose, looseMany, one, structure, text, time } from './codec.ts'
import { cv, healthcareProfessional, ii, visibilityOf } from './datatypes.ts'
import { outcomeCore, outcomeHeader, outcomeSignature, outcomeWritten } from './outcome-parts.ts'
import { rivTa } from './riv-ta-contract.ts'

/** Numbers as they are written. */
const quantity = structure({ value: loose(text), unit: loose(text) })

/** A picture: base64 in `value`, else where it is. Some sources write a pointer to a part of the message (`cid:`) for base64. */
const imageData = structure({ mediaType: loose(text), value: loose(text), reference: loose(text) })

/** One examination, with the pictures that were taken. */
const imageRecording = structure({
  recordingId: loose(ii),
  /** Which examination: KVÅ, KRÅ or the source's own code. */
  examinationActivity: loose(cv),
  examinationTimePeriod: loose(structure({ start: loose(time), end: loose(time) })),
  /** A word of the contract: Planerad, Avklarad, Avbruten and so on. */
  examinationStatus: loose(text),
  examinationUnit: loose(text),
  accountableHealthcareProfessional: loose(healthcareProfessional),
  numberOfImages: loose(int),
  /** The machine. Its maker, model and number say nothing to a resident, and are not read. */
  modalityData: loose(structure({ typeOfModality: loose(text) })),
  imageDicomData: looseMany(
    structure({ dicomSOP: loose(text), dicomValue: loose(text), dicomReference: loose(text) }),
  ),
  imageStructuredData: looseMany(
    structure({
      imageCreationTime: loose(time),
      bodyPartExamined: loose(cv),
      contrastAgentUsed: loose(text),
      imageData: loose(imageData),
    }),
  ),
})
export type ImageRecording = Infer<typeof imageRecording>

/** A reply from röntgen or other bilddiagnostik, of GetImagingOutcome 1.0. */
const imagingOutcome = structure({
  imagingOutcomeHeader: one(outcomeHeader),
  imagingOutcomeBody: one(
    structure({
      examinationSpeciality: loose(cv),
      /** PREL, DEF or TILL (an addition). */
      typeOfResult: loose(text),
      resultTime: loose(time),
      /** Plain, or marked up in one of many ways. */
      resultReport: loose(text),
      resultComment: loose(text),
      radiationDose: looseMany(quantity),
      patientData: loose(structure({ patientWeight: loose(quantity), patientLength: loose(quantity) })),
      imageRecording: looseMany(imageRecording),
      referral: loose(
        structure({
          referralId: loose(text),
          referralReason: loose(text),
          anamnesis: loose(text),
          careContactId: loose(text),
          accountableHealthcareProfessional: loose(healthcareProfessional),
          /** Who has taken part of the reply (vidimering). */
          attested: loose(outcomeSignature),
        }),
      ),
    }),
  ),
})
export type ImagingOutcome = Infer<typeof imagingOutcome>

export const getImagingOutcome = rivTa({
  name: 'GetImagingOutcome',
  category: 'und-bdi-ure',
  themes: ['provsvar'],
  version: '1.0',
  answer: 'urn:riv:clinicalprocess:healthcond:actoutcome:GetImagingOutcomeResponder:1',
  core: outcomeCore,
  item: 'imagingOutcome',
  codec: imagingOutcome,
  closing: 'result',
  required: ['imagingOutcomeHeader', 'documentId'],
  hasSchema: true,
  visibility: ({ imagingOutcomeHeader: header }) =>
    visibilityOf('imagingOutcome/imagingOutcomeHeader', header),
  times: ({ imagingOutcomeHeader: header, imagingOutcomeBody: body }) => ({
    start: body.resultTime ?? outcomeWritten(header),
  }),
})
