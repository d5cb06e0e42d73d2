import type { ProcessingStatus } from '#platform/answer/contract.ts'
import { coverageOf, isPart } from '#platform/answer/coverage.ts'
import type { UnreadAnswer } from '#platform/answer/fetch.ts'
import { now } from '#platform/clock/clock.ts'
import { ApiError } from '#platform/http/api-error.ts'
import { patience } from '#platform/http/door.ts'
import { isRetried } from './query-client.ts'

/**
 * How long the platform is to wait for anything more than is known, in s. A browser without HTTP/2 has six ways to a host, and
 * more areas than that are asked: each has to come to its turn before what it knows is old.
 */
const wait = 6

/**
 * More than a part of an answer; the part itself when it has only just come (nothing is `kept`) and somebody has
 * answered, since of nobody's answer there is nothing to show. What has been told is never told away: an answer that has less, since the platform has begun
 * anew, is not taken, and then all is waited for. What no longer can be had is given up, and what has come is kept.
 */
export async function askOn(
  part: UnreadAnswer,
  get: (prefer?: string) => Promise<UnreadAnswer>,
  kept: { data: unknown; fetchFailureCount: number } | undefined,
): Promise<UnreadAnswer> {
  if (!kept?.data && coverageOf(part).answered.length > 0) return part
  try {
    const isOld = now().getTime() - Date.parse(part.fetchedAt) > patience
    const more = isOld ? undefined : await get(`wait=${wait}, newer-than="${part.logId}"`)
    if (more && !hasLost(part, more))
      return { ...more, fetchedAt: isPart(more) ? part.fetchedAt : more.fetchedAt }
    return givenUp(await get('wait=30'))
  } catch (error) {
    if (
      !(error instanceof ApiError) ||
      error.kind === 'forbidden' ||
      isRetried(kept?.fetchFailureCount ?? 0, error)
    )
      throw error
    return givenUp(part)
  }
}

/** True when a source is asked that had answered, or been given up. */
function hasLost(part: UnreadAnswer, more: UnreadAnswer): boolean {
  const before = new Set(coverageOf(part).asked.map(({ logicalAddress }) => logicalAddress))
  return coverageOf(more).asked.some(({ logicalAddress }) => !before.has(logicalAddress))
}

/** The answer when nobody asks any longer: of those that are still asked nothing has come. */
function givenUp(answer: UnreadAnswer): UnreadAnswer {
  return {
    ...answer,
    processingStatus: answer.processingStatus.map((status): ProcessingStatus =>
      status.statusCode === 'NoDataSynchPending' ? { ...status, statusCode: 'NoDataSynchFailed' } : status,
    ),
  }
}
