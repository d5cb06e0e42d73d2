import type { Reply } from '../../app/provsvar/contract.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { ReferralOutcome } from '../contracts/riv-ta/get-referral-outcome.ts'
import { outcomeWritten } from '../contracts/riv-ta/outcome-parts.ts'
import type { FromProducer } from '../platform/gather.ts'
import { commonOf } from './outcome-parts.ts'
import { professionalOf } from './outcome-people.ts'
import { referralStage } from './outcome-stages.ts'
import { referralOutcomeOf } from './referral-parts.ts'
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
  const repliedAt = outcomeWritten(header)
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
    outcome: referralOutcomeOf(item),
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
