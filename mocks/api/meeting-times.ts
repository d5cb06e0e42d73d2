import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import { isStatus } from '../contracts/riv-ta/care-contact-status.ts'

/**
 * The times of one meeting about a plan, in the calendars of several systems, as one time with all of their sources: that which can be
 * answered, else the first. What one of them has called off, or at another time, stands by itself.
 */
export function oneOfEachMeeting(events: readonly TimelineEvent[]): TimelineEvent[] {
  const same = Map.groupBy(events, (event) => keyOf(event) ?? event)
  const told = new Set<unknown>()
  return events.flatMap((event) => {
    const key = keyOf(event) ?? event
    if (told.has(key)) return []
    told.add(key)
    const all = same.get(key) ?? [event]
    const main = all.find(({ isInvitation }) => isInvitation) ?? event
    const others = all.filter((one) => one !== main)
    return others.length === 0 ? [event] : [withSources(main, others)]
  })
}

function keyOf({ start, status, belongsTo }: TimelineEvent): string | undefined {
  const plan = belongsTo.find(({ meeting }) => meeting)
  if (!plan || !start?.includes('T') || isStatus(status?.code, 'cancelled')) return undefined
  return `${plan.id} ${Date.parse(start)}`
}

function withSources(main: TimelineEvent, others: readonly TimelineEvent[]): TimelineEvent {
  const known = new Set(main.belongsTo.map(({ id }) => id))
  const more = others
    .flatMap(({ belongsTo }) => belongsTo)
    .filter(({ id }) => !known.has(id) && known.add(id))
  return {
    ...main,
    belongsTo: [...main.belongsTo, ...more],
    alsoFrom: [...main.alsoFrom, ...others.flatMap(({ source, alsoFrom }) => [source, ...alsoFrom])],
  }
}
