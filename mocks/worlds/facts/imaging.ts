import type { CV } from '../../contracts/riv-ta/datatypes.ts'
import type { ImageRecording, ImagingOutcome } from '../../contracts/riv-ta/get-imaging-outcome.ts'
import { at, type Staff } from './common.ts'
import type { Document } from './document.ts'
import { type OutcomeFacts, outcomeHeader, staffAt } from './outcome.ts'

/** A picture: a file or a link, or one of DICOM. */
type PictureFacts = { file: Document } | { dicom: { value?: string; reference?: string } }

/** An examination. `start` is Swedish local time. */
type ExaminationFacts = {
  of: string | CV
  start: string
  end?: string
  status?: string
  by?: Staff
  /** DICOM's own two letters: CT, DX, MG, MR, US. */
  modality?: string
  bodyPart?: string
  contrast?: string
  /** How many pictures were taken. */
  images?: number
  pictures?: readonly PictureFacts[]
}

/** Facts of a reply of bilddiagnostik. */
export type ImagingFacts = OutcomeFacts & {
  title?: string
  specialty?: string
  /** PREL, DEF or TILL, or what no contract knows. */
  type?: string
  text: string
  comment?: string
  /** Radiation in mSv, as it is written. */
  dose?: string
  weight?: string
  height?: string
  anamnesis?: string
  examinations: readonly ExaminationFacts[]
}

/** A reply of bilddiagnostik as a producer holds it. */
export function imaging(facts: ImagingFacts): ImagingOutcome {
  const { type = 'DEF', replied, text, comment, dose, specialty, weight, height } = facts
  return {
    imagingOutcomeHeader: outcomeHeader(facts, facts.title),
    imagingOutcomeBody: {
      ...(specialty && { examinationSpeciality: { originalText: specialty } }),
      typeOfResult: type,
      resultTime: at(replied),
      resultReport: text,
      ...(comment && { resultComment: comment }),
      radiationDose: dose ? [{ value: dose, unit: 'mSv' }] : [],
      ...((weight ?? height) && {
        patientData: {
          ...(weight && { patientWeight: { value: weight, unit: 'kg' } }),
          ...(height && { patientLength: { value: height, unit: 'cm' } }),
        },
      }),
      imageRecording: facts.examinations.map((one, index) => recording(one, index, facts)),
      ...(facts.referral && facts.askedBy && { referral: askedIn(facts) }),
    },
  }
}

function askedIn({ referral, question, anamnesis, asked, askedBy, replied, seen }: ImagingFacts) {
  return {
    ...(referral && { referralId: referral }),
    ...(question && { referralReason: question }),
    ...(anamnesis && { anamnesis }),
    ...(askedBy && { accountableHealthcareProfessional: staffAt(askedBy, asked ?? replied) }),
    ...(seen && {
      attested: {
        signatureTime: at(seen.at),
        legalAuthenticatorHSAId: seen.by.hsaId,
        legalAuthenticatorName: seen.by.name,
        legalAuthenticatorRoleCode: { originalText: seen.by.title },
      },
    }),
  }
}

function recording(
  {
    of,
    start,
    end = start,
    status,
    by,
    modality,
    bodyPart,
    contrast,
    images,
    pictures = [],
  }: ExaminationFacts,
  index: number,
  { id, unit, system }: ImagingFacts,
): ImageRecording {
  const about = {
    ...(bodyPart && { bodyPartExamined: { originalText: bodyPart } }),
    ...(contrast && { contrastAgentUsed: contrast }),
  }
  return {
    recordingId: { root: system, extension: `${id}-${index + 1}` },
    examinationActivity: typeof of === 'string' ? { originalText: of } : of,
    examinationTimePeriod: { start: at(start), end: at(end) },
    ...(status && { examinationStatus: status }),
    ...(by && { accountableHealthcareProfessional: staffAt({ ...by, unit }, start) }),
    ...(images !== undefined && { numberOfImages: images }),
    ...(modality && { modalityData: { typeOfModality: modality } }),
    imageDicomData: pictures.flatMap((one) =>
      'dicom' in one
        ? [
            {
              dicomSOP: '1.2.840.10008.5.1.4.1.1.1.1',
              ...(one.dicom.value && { dicomValue: one.dicom.value }),
              ...(one.dicom.reference && { dicomReference: one.dicom.reference }),
            },
          ]
        : [],
    ),
    imageStructuredData: pictures.flatMap((one) =>
      'file' in one ? [{ imageCreationTime: at(start), ...about, imageData: one.file }] : [],
    ),
  }
}
