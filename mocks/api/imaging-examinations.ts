import type { Examination } from '../../app/provsvar/contract.ts'
import type { CV } from '../contracts/riv-ta/datatypes.ts'
import type { ImageRecording, ImagingOutcome } from '../contracts/riv-ta/get-imaging-outcome.ts'
import { textOf } from './fields.ts'
import { professionalOf } from './outcome-people.ts'

/** The examinations of a reply, without those that the source has nullified. */
export const recordingsIn = ({ imagingOutcomeBody: body }: ImagingOutcome) =>
  body.imageRecording.filter(({ examinationStatus }) => examinationStatus !== 'Makulerad')

/** An examination as it is told. */
export function examinationOf(recording: ImageRecording): Examination {
  const { examinationTimePeriod: period, examinationStatus: status, numberOfImages: images } = recording
  const name = nameOf(recording.examinationActivity)
  const known = professionalOf(recording.accountableHealthcareProfessional)
  const unit = known?.unit ?? recording.examinationUnit
  const by = { ...known, ...(unit && { unit }) }
  const modality = recording.modalityData?.typeOfModality
  const details = recording.imageStructuredData.flatMap(({ bodyPartExamined, contrastAgentUsed }) => [
    nameOf(bodyPartExamined),
    contrastAgentUsed,
  ])
  return {
    ...(name && { name }),
    ...(period?.start && { from: period.start }),
    ...(period?.end && { until: period.end }),
    ...(status && { status }),
    ...(Object.keys(by).length > 0 && { by }),
    ...(modality && { modality }),
    details: [...new Set(details.flatMap((detail) => detail ?? []))],
    ...(images !== undefined && { images }),
  }
}

/** A code without words is better than nothing. */
export const nameOf = (cv: CV | undefined): string | undefined => textOf(cv) ?? cv?.code
