import type { ProcessingStatus } from '#platform/answer/contract.ts'
import { coverageOf, isPart } from '#platform/answer/coverage.ts'
import type { UnreadAnswer } from '#platform/answer/fetch.ts'
import { now } from '#platform/clock/clock.ts'
import { ApiError } from '#platform/http/api-error.ts'
import { patience } from '#platform/http/door.ts'
import { isRetried } from './query-client.ts'
import { turns } from './turns.ts'

/**
 * Asks that wait at a time. A browser without HTTP/2 has six ways to a host, on which all else has to come too: other pages, and
 * what a press asks for.
 */
const inTurn = turns(hasManyWays() ? Infinity : 4)

/**
 * How long the platform is to wait for anything more than is known, in s: shorter where others wait for their turn, since it
 * takes one that does not come back for gone.
 */
const waits = { alone: 6, others: 2 }

/** True when whatever is asked goes side by side on one connection. */
function hasManyWays(): boolean {
  const [page] = performance.getEntriesByType('navigation')
  return page !== undefined && 'nextHopProtocol' in page && /^h[23]/.test(String(page.nextHopProtocol))
}

/**
 * More than a part of an answer; the part itself when it has only just come (nothing is `kept`) and somebody has
 * answered, since of nobody's answer there is nothing to show. What has been told is never told away: an answer that has less, since the platform has begun
 * anew, is not taken, and then all is waited for. What no longer can be had is given up, and what has come is kept.
 */
export async function askOn(
  part: UnreadAnswer,
  get: (prefer?: string) => Promise<UnreadAnswer>,
  kept: { data: unknown; fetchFailureCount: number } | undefined,
  signal: AbortSignal,
): Promise<UnreadAnswer> {
  if (!kept?.data && coverageOf(part).answered.length > 0) return part
  try {
    const isOld = now().getTime() - Date.parse(part.fetchedAt) > patience
    const more = isOld
      ? undefined
      : await inTurn(signal, (isWaitedFor) =>
          get(`wait=${isWaitedFor ? waits.others : waits.alone}, newer-than="${part.logId}"`),
        )
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
