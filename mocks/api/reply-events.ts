import type { CareEventTold } from '../../app/tidslinje/vard/contract.ts'
import type { Reply } from '../../app/provsvar/contract.ts'
import { hash } from '../platform/hash.ts'

/** That a sample was taken, once for all replies about it, and that each reply came. Of one that was called off: nothing. */
export function labEvents(replies: readonly Reply[]): CareEventTold[] {
  const real = replies.filter(({ stage }) => stage?.kind !== 'cancelled')
  const taken = Map.groupBy(
    real.filter(({ takenAt }) => takenAt),
    // An order is of one system, whatever number another has.
    ({ orderId, takenAt, source }) => [source.sourceSystemHSAId, orderId, takenAt].join('\n'),
  )
  const samples = [...taken].map(([key, all]): CareEventTold => {
    const { takenAt, id, source } = all.reduce((one, other) =>
      (other.repliedAt ?? '') > (one.repliedAt ?? '') ? other : one,
    )
    return {
      id: hash(`sample\n${key}`),
      kind: 'sample',
      ...(takenAt && { start: takenAt }),
      page: id,
      source,
      alsoFrom: [],
    }
  })
  return [...samples, ...replyEvents('lab-reply', replies)]
}

/** That each reply came. That something has been ordered, or called off, is no answer. */
export function replyEvents(kind: CareEventTold['kind'], replies: readonly Reply[]): CareEventTold[] {
  return replies
    .filter(({ stage }) => stage?.kind !== 'ordered' && stage?.kind !== 'cancelled')
    .map(({ id, repliedAt, source }) => ({
      id,
      kind,
      ...(repliedAt && { start: repliedAt }),
      page: id,
      source,
      alsoFrom: [],
    }))
}
