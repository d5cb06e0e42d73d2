import type { Answer, Source } from '#platform/answer/contract.ts'
import { type Arrival, newIn, type Reading } from '../platform/opened-items.ts'

type Item = { id: string; source: Source }

/** Who reads, about whom, and whether it is as oneself or as an ombud. */
export type Asking = Reading & { rights?: { own: boolean } }

/** True of one who looks at the own data as an ombud would: an ombud has marks of their own, which nobody else is shown. */
export const isPreview = ({ actor, persona, rights }: Asking) =>
  actor.id === persona.id && rights?.own === false

/**
 * An answer with `unread` on what the one who asks has not opened. `changedBy`: what makes of an item another than the one that was
 * opened; those of it that are instants are times at which it came too.
 */
export function withUnread<Told extends Item>(
  asking: Asking,
  area: string,
  answer: Answer<Told>,
  changedBy: (item: Told) => readonly (string | undefined)[],
): Answer<Told & { unread?: boolean }> {
  if (isPreview(asking)) return answer
  const unread = newIn(
    asking,
    area,
    answer.items.map((item) => arrivalOf(item, changedBy(item))),
  )
  return {
    ...answer,
    items: answer.items.map((item) => (unread.has(item.id) ? { ...item, unread: true } : item)),
  }
}

function arrivalOf(
  { id, source: { authorTime } }: Item,
  changedBy: readonly (string | undefined)[],
): Arrival {
  const times = [authorTime, ...changedBy].filter(isInstant)
  const latest = times.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
  return {
    id,
    cameAt: isInstant(authorTime) ? latest : undefined,
    version: JSON.stringify([authorTime, ...changedBy]),
  }
}

const isInstant = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text))
