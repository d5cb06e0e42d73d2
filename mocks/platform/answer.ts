import type { Answer } from '#platform/answer/contract.ts'
import { apart } from './apart.ts'
import type { Gathered } from './gather.ts'
import { hash } from './hash.ts'
import { mergeStatuses } from './processing-status.ts'

/**
 * An answer of the översikts-API: items, one status per producer over all that was gathered for them, every
 * unreadable record, an id to ask about in the platform's log, and the areas that were withheld from the one who asks.
 */
export function answerOf<Item extends object>(
  told: readonly Item[],
  ...gathered: readonly Gathered<unknown>[]
): Answer<Item> {
  const items = apart(told)
  const processingStatus = mergeStatuses(gathered.flatMap((one) => one.statuses))
  const unreadable = gathered.flatMap((one) => one.unreadable)
  // The same answer has the same id: a world that is opened again answers the same to the byte.
  const logId = hash(JSON.stringify([items, processingStatus]))
  const withheld = [...new Set(gathered.flatMap((one) => one.withheld ?? []))]
  return { items, processingStatus, unreadable, logId, ...(withheld.length > 0 && { withheld }) }
}
