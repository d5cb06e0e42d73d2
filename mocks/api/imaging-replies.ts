import type { Examination, Outcome, Reply } from '../../app/provsvar/contract.ts'
import type { CV } from '../contracts/riv-ta/datatypes.ts'
import type { ImageRecording, ImagingOutcome } from '../contracts/riv-ta/get-imaging-outcome.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { FromProducer } from '../platform/gather.ts'
import { textOf } from './fields.ts'
import { commonOf, measureOf, professionalOf, signedBy, writtenAt } from './outcome-parts.ts'
import { type SentPicture, toldPicture } from './outcome-pictures.ts'
import { imagingStage } from './outcome-stages.ts'
import { itemId } from './source.ts'

type Imaging = FromProducer<ImagingOutcome>

/** The examinations of a reply, without those that the source has nullified. */
const recordingsIn = ({ imagingOutcomeBody: body }: ImagingOutcome) =>
  body.imageRecording.filter(({ examinationStatus }) => examinationStatus !== 'Makulerad')

export const idOfImaging = ({ producer, item: { imagingOutcomeHeader: header } }: Imaging) =>
  itemId(producer, 'imaging', header.documentId, header.sourceSystemHSAId)

/** A reply of röntgen or other bilddiagnostik. */
export function imagingReplyOf(reply: Imaging): Reply {
  const { producer, item } = reply
  const { imagingOutcomeHeader: header, imagingOutcomeBody: body } = item
  const { referral } = body
  const id = idOfImaging(reply)
  const repliedAt = body.resultTime ?? writtenAt(header)
  const takenAt = recordingsIn(item).flatMap(
    ({ examinationTimePeriod }) => examinationTimePeriod?.start ?? [],
  )
  const [first] = takenAt.toSorted()
  const stage = imagingStage(body.typeOfResult)
  return {
    id,
    orderId: orderOf(reply) ?? id,
    ...(repliedAt && { repliedAt }),
    ...(first && { takenAt: first }),
    ...(stage && { stage }),
    ...commonOf(producer, header, referral?.accountableHealthcareProfessional),
    ...(body.resultReport && { text: body.resultReport }),
    ...(referral && { order: askedIn(referral) }),
    outcome: outcomeOf(item),
    ...(isPartlyRead(item) && { partly: true }),
  }
}

/** Of one remiss each examination has an answer of its own, and those of the same are about one another. */
function orderOf({ producer, item }: Imaging): string | undefined {
  const { imagingOutcomeHeader: header, imagingOutcomeBody: body } = item
  if (!body.referral?.referralId) return undefined
  const examined = recordingsIn(item)
    .flatMap(({ examinationActivity: of }) => nameOf(of) ?? [])
    .toSorted()
  return itemId(
    producer,
    'imaging-order',
    [body.referral.referralId, ...examined].join('\n'),
    header.sourceSystemHSAId,
  )
}

type Referral = NonNullable<ImagingOutcome['imagingOutcomeBody']['referral']>

function askedIn({
  referralReason: question,
  anamnesis,
  accountableHealthcareProfessional: asked,
}: Referral): Reply['order'] {
  const by = professionalOf(asked)
  return {
    ...(asked?.authorTime && { at: asked.authorTime }),
    ...(question && { question }),
    services: [],
    ...(by && { by }),
    ...(anamnesis && { medicalInformation: anamnesis }),
  }
}

function outcomeOf(item: ImagingOutcome): Outcome {
  const { imagingOutcomeHeader: header, imagingOutcomeBody: body } = item
  const specialty = nameOf(body.examinationSpeciality)
  const weight = measureOf(body.patientData?.patientWeight)
  const height = measureOf(body.patientData?.patientLength)
  return {
    kind: 'imaging',
    ...(header.documentTitle && { title: header.documentTitle }),
    ...(specialty && { specialty }),
    ...(body.resultComment && { comment: body.resultComment }),
    examinations: recordingsIn(item).map(examinationOf),
    pictures: imagingPictures(item).map(toldPicture),
    background: [],
    doses: body.radiationDose.flatMap((dose) => measureOf(dose) ?? []),
    ...(weight && { weight }),
    ...(height && { height }),
    ...(body.referral?.attested && { seen: signedBy(body.referral.attested) }),
  }
}

function examinationOf(recording: ImageRecording): Examination {
  const { examinationTimePeriod: period, examinationStatus: status, numberOfImages: images } = recording
  const name = nameOf(recording.examinationActivity)
  const known = professionalOf(recording.accountableHealthcareProfessional)
  const unit = known?.unit ?? recording.examinationUnit
  const by = { ...known, ...(unit && { unit }) }
  const details = [
    recording.modalityData?.typeOfModality,
    ...recording.imageStructuredData.flatMap(({ bodyPartExamined, contrastAgentUsed }) => [
      nameOf(bodyPartExamined),
      contrastAgentUsed,
    ]),
  ]
  return {
    ...(name && { name }),
    ...(period?.start && { from: period.start }),
    ...(period?.end && { until: period.end }),
    ...(status && { status }),
    ...(Object.keys(by).length > 0 && { by }),
    details: [...new Set(details.flatMap((detail) => detail ?? []))],
    ...(images !== undefined && { images }),
  }
}

/** The pictures of a reply, those of each examination together. */
export const imagingPictures = (item: ImagingOutcome): SentPicture[] =>
  recordingsIn(item).flatMap(({ examinationActivity, imageDicomData, imageStructuredData }) => {
    const name = nameOf(examinationActivity)
    const of = name ? { of: name } : {}
    return [
      ...imageDicomData.map(({ dicomValue: value, dicomReference: reference }) => ({
        ...of,
        mediaType: 'application/dicom',
        ...(value && { value }),
        ...(reference && { reference }),
      })),
      ...imageStructuredData.map(({ imageData, imageCreationTime: at }) => ({
        ...of,
        ...imageData,
        ...(at && { at }),
      })),
    ]
  })

/** A code without words is better than nothing. */
const nameOf = (cv: CV | undefined): string | undefined => textOf(cv) ?? cv?.code
