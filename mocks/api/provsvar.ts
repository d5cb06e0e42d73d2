import type { Reply } from '../../app/provsvar/contract.ts'
import { answerOf } from '../platform/answer.ts'
import { gather, type Question } from '../platform/gather.ts'
import type { Reading } from '../platform/opened-items.ts'
import { fileResponse } from './dokument.ts'
import { imagingPictures } from './imaging-pictures.ts'
import { idOfImaging, imagingReplyOf } from './imaging-replies.ts'
import { labReplyOf } from './lab-replies.ts'
import { latestAsked } from './latest-asked.ts'
import { type LatestAnswer, latestOf } from './latest.ts'
import { problem } from './problem.ts'
import { referralPictures } from './referral-parts.ts'
import { idOfReferral, referralReplyOf } from './referral-replies.ts'
import { changesOf } from './reply-changes.ts'
import { withUnread } from './unread.ts'

type SomeAsked = Question & Reading & { search?: URLSearchParams }

/**
 * `GET /api/provsvar`: from GetLaboratoryOrderOutcome, GetImagingOutcome and GetReferralOutcome, in that order. With `?senaste=20`
 * the latest so many of each system, whole orders at a time.
 */
export async function provsvar(question: SomeAsked): Promise<LatestAnswer<Reply> | Response> {
  const latest = latestAsked(question.search)
  if (latest === false) return problem(400, 'bad-number')
  const [labs, imaging, referrals] = await Promise.all([
    gather('GetLaboratoryOrderOutcome', question),
    gather('GetImagingOutcome', question),
    gather('GetReferralOutcome', question),
  ])
  const items = [
    ...labs.items.map((reply) => labReplyOf(reply, question.persona.person.id)),
    ...imaging.items.map(imagingReplyOf),
    ...referrals.items.map(referralReplyOf),
  ]
  const told = (some: readonly Reply[]) =>
    withUnread(question, 'provsvar', answerOf(some, labs, imaging, referrals), changesOf)
  if (latest === undefined) return told(items)
  const { items: some, ...around } = latestOf(items, latest, {
    time: ({ repliedAt, takenAt }) => repliedAt ?? takenAt,
    together: ({ orderId }) => orderId,
  })
  return { ...told(some), ...around }
}

/** `GET /api/provsvar/{id}/bild/{place}`: the bytes of a picture, or of another file, of a reply, as they came; `place` from 1. */
export async function provsvarsbild(question: Question, id: string, place: string): Promise<Response> {
  const [imaging, referrals] = await Promise.all([
    gather('GetImagingOutcome', question),
    gather('GetReferralOutcome', question),
  ])
  const replies = [
    ...imaging.items.map((one) => ({ id: idOfImaging(one), pictures: imagingPictures(one.item) })),
    ...referrals.items.map((one) => ({ id: idOfReferral(one), pictures: referralPictures(one.item) })),
  ]
  const reply = replies.find((one) => one.id === id)
  return fileResponse(reply?.pictures[Number(place) - 1], {
    isKnown: reply !== undefined,
    statuses: [...imaging.statuses, ...referrals.statuses],
  })
}
