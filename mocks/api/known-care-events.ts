import type { CareEventTold } from '../../app/tidslinje/vard/contract.ts'
import type { Times, Window } from '../contracts/windows.ts'
import { isInWindow } from '../contracts/windows.ts'
import type { Question } from '../platform/gather.ts'
import { mayKnow } from '../platform/may-know.ts'
import { changesKey } from '../producers/changes.ts'
import { personKey } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'
import { careEventsOf } from './care-events.ts'
import { careContracts, recordsOf } from './care-records.ts'
import { knownEvents, knownRecords, knownVisits } from './known-events.ts'
import { timelineContracts } from './timeline-of.ts'

/** An event of care, and where in time it is told: with its visit, else by itself. */
export type KnownCareEvent = { event: CareEventTold; told: Times }

const kept = new WeakMap<Persona, Map<string, KnownCareEvent[]>>()
const mostKept = 20

/** Every event of care of the connected sources that can answer, of the register that `known-events.ts` tells of. */
export function knownCareEvents(question: Question): KnownCareEvent[] {
  const { world, persona, rights } = question
  const key = JSON.stringify([
    world.connected,
    world.faults,
    changesKey(personKey(world, persona)),
    [...careContracts, ...timelineContracts].filter((contract) => mayKnow(rights, contract)),
    [rights?.own, rights?.keepsBack],
  ])
  const ofPersona = kept.get(persona) ?? new Map<string, KnownCareEvent[]>()
  kept.set(persona, ofPersona)
  const before = ofPersona.get(key)
  if (before) return before
  const events = careEventsOf(
    recordsOf((contract) => knownRecords(contract, question)),
    knownVisits(question),
    persona.person.id,
  )
  const visits = new Map(knownEvents(question).map((event) => [event.id, event]))
  const known = events.map((event) => ({ event, told: visits.get(event.visit ?? '') ?? event }))
  const [oldest] = ofPersona.keys()
  if (ofPersona.size >= mostKept && oldest !== undefined) ofPersona.delete(oldest)
  ofPersona.set(key, known)
  return known
}

/**
 * The period to ask sources about so that nothing of a window is missed: a note may be written long after the visit it is told with,
 * and a reply may come long after its sample was taken.
 */
export function windowToAsk(window: Window, known: readonly KnownCareEvent[]): Window {
  const byPage = Map.groupBy(known, ({ event }) => event.page)
  let { from, to } = window
  for (const of of byPage.values()) {
    if (!of.some(({ told }) => isInWindow(told, window))) continue
    for (const { event } of of) {
      const day = event.start?.slice(0, 10)
      if (day === undefined) continue
      if (from !== undefined && day < from) from = day
      if (to !== undefined && day >= to) to = dayAfter(day)
    }
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

/** Undefined after the last day that can be written: there is no end then. */
function dayAfter(day: string): string | undefined {
  return day >= '9999-12-31' ? undefined : new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
