import type { Answer } from '#platform/answer/contract.ts'
import type { Referral } from '../../app/remisser/contract.ts'
import { answerOf } from '../platform/answer.ts'
import { gather, type Question } from '../platform/gather.ts'
import { referralsOf } from './referrals.ts'

/** `GET /api/remisser`: from GetRequestActivities, the steps of each remiss together, that with the latest step first. */
export async function remisser(question: Question): Promise<Answer<Referral>> {
  const records = await gather('GetRequestActivities', question)
  return answerOf(referralsOf(records.items), records)
}
