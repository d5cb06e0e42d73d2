import type { Outcome, Reply } from '../../app/provsvar/contract.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { ReferralOutcome } from '../contracts/riv-ta/get-referral-outcome.ts'
import type { FromProducer } from '../platform/gather.ts'
import { commonOf, professionalOf, writtenAt } from './outcome-parts.ts'
import { type SentPicture, toldPicture } from './outcome-pictures.ts'
import { referralStage } from './outcome-stages.ts'
import { itemId } from './source.ts'

type Answered = FromProducer<ReferralOutcome>
type Body = ReferralOutcome['referralOutcomeBody']

export const idOfReferral = ({ producer, item: { referralOutcomeHeader: header } }: Answered) =>
  itemId(producer, 'referral', header.documentId, header.sourceSystemHSAId)

/** The answer to a remiss. */
export function referralReplyOf(reply: Answered): Reply {
  const { producer, item } = reply
  const { referralOutcomeHeader: header, referralOutcomeBody: body } = item
  const { referral } = body
  const id = idOfReferral(reply)
  const repliedAt = writtenAt(header)
  const [takenAt] = body.act.flatMap(({ actTime }) => actTime ?? []).toSorted()
  const stage = referralStage(body.referralOutcomeTypeCode)
  return {
    id,
    orderId: referral?.referralId
      ? itemId(producer, 'referral-order', referral.referralId, header.sourceSystemHSAId)
      : id,
    ...(repliedAt && { repliedAt }),
    ...(takenAt && { takenAt }),
    ...(stage && { stage }),
    ...commonOf(producer, header, referral?.referralAuthor),
    ...(body.referralOutcomeText && { text: body.referralOutcomeText }),
    ...(referral && { order: askedIn(referral) }),
    outcome: outcomeOf(item),
    ...(isPartlyRead(item) && { partly: true }),
  }
}

function askedIn({
  referralTime,
  referralReason: question,
  referralAuthor: author,
}: NonNullable<Body['referral']>): Reply['order'] {
  const at = referralTime ?? author?.authorTime
  const by = professionalOf(author)
  return { ...(at && { at }), ...(question && { question }), services: [], ...(by && { by }) }
}

function outcomeOf(item: ReferralOutcome): Outcome {
  const { referralOutcomeHeader: header, referralOutcomeBody: body } = item
  const title = body.referralOutcomeTitle ?? header.documentTitle
  return {
    kind: 'referral',
    ...(title && { title }),
    examinations: body.act.map(({ actText, actCode, actTime }) => {
      const name = actText ?? actCode?.code
      return { ...(name && { name }), ...(actTime && { from: actTime }), details: [] }
    }),
    pictures: referralPictures(item).map(toldPicture),
    background: body.clinicalInformation.flatMap(
      ({ clinicalInformationText: text, clinicalInformationCode: code }) => text ?? code?.code ?? [],
    ),
    doses: [],
    ...(body.attested && { seen: seenBy(body.attested) }),
  }
}

const seenBy = ({
  attesterName: name,
  attestedTime: at,
}: NonNullable<Body['attested']>): Outcome['seen'] => ({
  ...(name && { by: { name } }),
  ...(at && { at }),
})

/** The files of an answer, those of each act together. */
export const referralPictures = ({ referralOutcomeBody: body }: ReferralOutcome): SentPicture[] =>
  body.act.flatMap(({ actText: of, actResult }) =>
    actResult.map(({ mediaType, value, reference }) => ({
      ...(of && { of }),
      ...(mediaType && { mediaType }),
      ...(value && { value }),
      ...(reference && { reference }),
    })),
  )
