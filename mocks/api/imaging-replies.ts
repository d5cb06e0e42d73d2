import type { Outcome, Reply } from '../../app/provsvar/contract.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { ImagingOutcome } from '../contracts/riv-ta/get-imaging-outcome.ts'
import { outcomeWritten } from '../contracts/riv-ta/outcome-parts.ts'
import type { FromProducer } from '../platform/gather.ts'
import { examinationOf, nameOf, recordingsIn } from './imaging-examinations.ts'
import { imagingPictures } from './imaging-pictures.ts'
import { commonOf, measureOf } from './outcome-parts.ts'
import { professionalOf, signedBy } from './outcome-people.ts'
import { toldPicture } from './outcome-pictures.ts'
import { imagingStage } from './outcome-stages.ts'
import { itemId } from './source.ts'

type Imaging = FromProducer<ImagingOutcome>

export const idOfImaging = ({ producer, item: { imagingOutcomeHeader: header } }: Imaging) =>
  itemId(producer, 'imaging', header.documentId, header.sourceSystemHSAId)

/** A reply of röntgen or other bilddiagnostik. */
export function imagingReplyOf(reply: Imaging): Reply {
  const { producer, item } = reply
  const { imagingOutcomeHeader: header, imagingOutcomeBody: body } = item
  const { referral } = body
  const id = idOfImaging(reply)
  const repliedAt = body.resultTime ?? outcomeWritten(header)
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
