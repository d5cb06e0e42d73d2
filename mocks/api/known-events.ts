import type { TimelineAnswer, TimelineEvent } from '../../app/tidslinje/contract.ts'
import { producers } from '../catalogue/producers.ts'
import type { ContractName, ItemOf } from '../contracts/contracts.ts'
import type { FromProducer, Question } from '../platform/gather.ts'
import { mayKnow } from '../platform/may-know.ts'
import { forPatient } from '../platform/patient-filter.ts'
import { changesKey } from '../producers/changes.ts'
import { madeKey } from '../producers/made-bookings.ts'
import { momentKey } from '../producers/as-it-was.ts'
import { recordsIn } from '../producers/records-in.ts'
import { producerFault, timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'
import { repliesFor } from './replies-told.ts'
import { timelineContracts, timelineOf, type TimelineRecords, visitsIn } from './timeline-of.ts'

/*
 * The register that a platform would keep of what its sources hold: how many events there are in each month, so
 * that nobody has to fetch a lifetime to know where in it something is. Made from the records as they are, without
 * their way through XML, by the same filter and the same mapping; a test holds the two to the same result.
 */
const kept = new WeakMap<Persona, Map<string, Known>>()
const mostKept = 20

type Known = { events: TimelineEvent[]; visits: Map<string, string> }

/** Every event of the connected sources that can answer in this world. */
export const knownEvents = (question: Question): TimelineEvent[] => knownOf(question).events

/** The event that each care contact of theirs is told by; see `visitsIn`. */
export const knownVisits = (question: Question): Map<string, string> => knownOf(question).visits

function knownOf(question: Question): Known {
  const { world, persona, rights } = question
  const key = JSON.stringify([
    world.connected,
    world.faults,
    changesKey(personKey(world, persona)),
    madeKey(world, persona),
    timelineContracts.filter((contract) => mayKnow(rights, contract)),
    [rights?.own, rights?.keepsBack],
    momentKey(persona, timeIn(world)),
  ])
  const ofPersona = kept.get(persona) ?? new Map<string, Known>()
  kept.set(persona, ofPersona)
  const before = ofPersona.get(key)
  if (before) return before
  const records: TimelineRecords = {
    GetSubjectOfCareSchedule: knownRecords('GetSubjectOfCareSchedule', question),
    GetCareContacts: knownRecords('GetCareContacts', question),
    GetRequestActivities: knownRecords('GetRequestActivities', question),
    Agreements: knownRecords('Agreements', question),
    PlanStructures: knownRecords('PlanStructures', question),
  }
  const events = timelineOf(records, { kept: repliesFor(question) })
  const known = { events, visits: visitsIn(records, events) }
  const [oldest] = ofPersona.keys()
  if (ofPersona.size >= mostKept && oldest !== undefined) ofPersona.delete(oldest)
  ofPersona.set(key, known)
  return known
}

/** Records of the connected sources that can answer in a world, as the one who asks may see them. */
export function knownRecords<C extends ContractName>(
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
export function monthsOf(
  events: readonly { start?: string | undefined }[],
): Pick<TimelineAnswer, 'months' | 'undated'> {
  const counts = new Map<string, number>()
  let undated = 0
  for (const { start } of events) {
    if (start === undefined) undated += 1
    else counts.set(start.slice(0, 7), (counts.get(start.slice(0, 7)) ?? 0) + 1)
  }
  const months = [...counts].map(([month, count]) => ({ month, count }))
  return { months: months.toSorted((a, b) => (a.month < b.month ? -1 : 1)), undated }
}
