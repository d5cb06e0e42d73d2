import { toDate } from '#platform/dates/dates.ts'
import { grouped } from '#platform/lists/grouped.ts'
import { plainText } from '#platform/i18n/plain-text.ts'
import type { Outcome, Reply, Result } from './contract.ts'
import { isOutside, judge } from './outside.ts'
import { unitKey } from './units.ts'

/** All replies to one order, the newest first: never empty. */
export type Order = { id: string; newest: Reply; earlier: Reply[] }

const timeOf = ({ repliedAt, takenAt }: Reply) => repliedAt ?? takenAt
const placeInTime = (reply: Reply): number => {
  const time = timeOf(reply)
  return time === undefined ? -Infinity : toDate(time).getTime()
}
const newestFirst = (a: Reply, b: Reply): number => {
  const [one, other] = [placeInTime(a), placeInTime(b)]
  return one === other ? 0 : one < other ? 1 : -1
}

/** Replies by the order they answer, the order that was answered last first. Those without any time are last. */
export function ordersOf(replies: readonly Reply[]): Order[] {
  return [...grouped(replies.toSorted(newestFirst), ({ orderId }) => orderId)].flatMap(
    ([id, [newest, ...earlier]]) => (newest ? [{ id, newest, earlier }] : []),
  )
}

/** True while the one who reads has something of it to open. */
export const isNew = ({ newest, earlier }: Order) => [newest, ...earlier].some(({ unread }) => unread)

/** When an order was answered last. */
export const answeredAt = ({ newest }: Order) => timeOf(newest)

const resultsIn = ({ groups }: Reply): Result[] => groups.flatMap(({ results }) => results)

/** What the order has come to: of what has been replied more than once, the newest. */
export function resultsOf({ newest, earlier }: Order): Result[] {
  const known = new Set<string>()
  return [newest, ...earlier].flatMap((reply) => {
    const own = resultsIn(reply).filter((result) => !known.has(nameIn(result)))
    for (const result of own) if (result.analysisId) known.add(nameIn(result))
    return own
  })
}

const nameIn = ({ analysisId, kind, unit, depth }: Result) =>
  JSON.stringify([analysisId, kind, unitKey(unit), depth])

/** Results that are outside their reference. */
export const outsideOf = (order: Order) => resultsOf(order).filter((result) => isOutside(judge(result)))

/** True when each of its values is known to be inside its reference. Of a value of which it cannot be known nothing is said. */
export function isAllWithin(order: Order): boolean {
  const all = resultsOf(order)
  return all.length > 0 && all.every((result) => judge(result).standing === 'within')
}

const unfinishedKinds = ['ordered', 'partial', 'preliminary']

/** True while more may come, or nobody has signed what has. */
export const isUnfinished = ({ newest: { signed, stage } }: Order) =>
  !signed || (stage !== undefined && unfinishedKinds.includes(stage.kind))

/** True of what may worry one who reads it alone: it is said before the values are seen. */
export const mayWorry = (order: Order) => isUnfinished(order) || order.newest.mayWorry

/**
 * Names of its groups, else of what was ordered, else of its analyses; each once. What is about pictures has those of its
 * examinations, and the answer to a remiss its title.
 */
export function namesOf(order: Order): string[] {
  const { groups, order: asked, outcome } = order.newest
  if (outcome) return namesOfOutcome(outcome)
  const named = groups.flatMap(({ name }) => name ?? [])
  const all = named.length > 0 ? named : (asked?.services ?? [])
  return [...new Set(all.length > 0 ? all : resultsOf(order).flatMap(({ name }) => name ?? []))]
}

function namesOfOutcome({ kind, title, examinations }: Outcome): string[] {
  const examined = [...new Set(examinations.flatMap(({ name }) => name ?? []))]
  const titled = title ? [title] : []
  const [first, second] = kind === 'imaging' ? [examined, titled] : [titled, examined]
  return first.length > 0 ? first : second
}

/** Orders that hold every word of `text`, in what the page shows of them; `also`: its day, and what kind it is. */
export function findOrders(orders: readonly Order[], text: string, also: (order: Order) => string): Order[] {
  const wanted = plainText(text).split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return [...orders]
  return orders.filter((order) => {
    const { source, order: asked, responsible } = order.newest
    const held = plainText(
      [
        also(order),
        ...namesOf(order),
        ...resultsOf(order).flatMap(({ name, value }) => [name, value]),
        asked?.question,
        responsible?.name,
        source.careUnit?.name,
        source.careGiver.name,
      ].join('\n'),
    )
    return wanted.every((word) => held.includes(word))
  })
}
