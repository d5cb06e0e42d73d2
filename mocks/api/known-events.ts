import type { TimelineAnswer, TimelineEvent } from '../../app/tidslinje/contract.ts'
import { producers } from '../catalogue/producers.ts'
import type { ItemOf } from '../contracts/contracts.ts'
import type { FromProducer, Question } from '../platform/gather.ts'
import { mayKnow } from '../platform/may-know.ts'
import { forPatient } from '../platform/patient-filter.ts'
import { changesKey } from '../producers/changes.ts'
import { recordsIn } from '../producers/records-in.ts'
import { producerFault } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'
import { repliesFor } from './replies-told.ts'
import { timelineContracts, timelineOf, type TimelineRecords } from './timeline-of.ts'

/*
 * The register that a platform would keep of what its sources hold: how many events there are in each month, so
 * that nobody has to fetch a lifetime to know where in it something is. Made from the records as they are, without
 * their way through XML, by the same filter and the same mapping; a test holds the two to the same result.
 */
const kept = new WeakMap<Persona, Map<string, TimelineEvent[]>>()
const mostKept = 20

/** Every event of the connected sources that can answer in this world. */
export function knownEvents(question: Question): TimelineEvent[] {
  const { world, persona, rights } = question
  const key = JSON.stringify([
    world.connected,
    world.faults,
    changesKey(personKey(world, persona)),
    timelineContracts.filter((contract) => mayKnow(rights, contract)),
    [rights?.own, rights?.keepsBack],
  ])
  const ofPersona = kept.get(persona) ?? new Map<string, TimelineEvent[]>()
  kept.set(persona, ofPersona)
  const known = ofPersona.get(key)
  if (known) return known
  const records: TimelineRecords = {
    GetSubjectOfCareSchedule: knownRecords('GetSubjectOfCareSchedule', question),
    GetCareContacts: knownRecords('GetCareContacts', question),
    GetRequestActivities: knownRecords('GetRequestActivities', question),
    Agreements: knownRecords('Agreements', question),
    PlanStructures: knownRecords('PlanStructures', question),
  }
  const events = timelineOf(records, { kept: repliesFor(question) })
  const [oldest] = ofPersona.keys()
  if (ofPersona.size >= mostKept && oldest !== undefined) ofPersona.delete(oldest)
  ofPersona.set(key, events)
  return events
}

/** Records of the connected sources that can answer in a world, as the one who asks may see them. */
export function knownRecords<C extends (typeof timelineContracts)[number]>(
  contract: C,
  { world, persona, rights }: Pick<Question, 'world' | 'persona' | 'rights'>,
): FromProducer<ItemOf[C]>[] {
  if (!mayKnow(rights, contract)) return []
  return producers
    .filter(({ id }) => world.connected.includes(id))
    .flatMap((producer) => {
      const fault = producerFault(world, producer.id, contract)
      if (fault?.mute) return []
      const held: readonly ItemOf[C][] = recordsIn(world, persona, producer.id)[contract] ?? []
      const told = fault?.records?.(held) ?? held
      return forPatient(contract, told, persona.person.personnummer, rights).visible.map((item) => ({
        producer,
        item,
      }))
    })
}

/** Events by the Swedish month they begin in, earliest first, and those without a time. */
export function monthsOf(events: readonly TimelineEvent[]): Pick<TimelineAnswer, 'months' | 'undated'> {
  const counts = new Map<string, number>()
  let undated = 0
  for (const { start } of events) {
    if (start === undefined) undated += 1
    else counts.set(start.slice(0, 7), (counts.get(start.slice(0, 7)) ?? 0) + 1)
  }
  const months = [...counts].map(([month, count]) => ({ month, count }))
  return { months: months.toSorted((a, b) => (a.month < b.month ? -1 : 1)), undated }
}
