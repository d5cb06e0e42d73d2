import { producerOf, producers } from '../catalogue/producers.ts'
import type { ContractName, ItemOf } from '../contracts/contracts.ts'
import type { ExtendedConsent } from '../contracts/riv-ta/get-all-extended-consents-for-patient.ts'
import { logReading } from '../producers/kept-log.ts'
import { receive, receivedIn } from '../producers/received.ts'
import { recordsIn } from '../producers/records-in.ts'
import { at } from '../worlds/facts/common.ts'
import { ownHeader } from '../worlds/facts/own-header.ts'
import type { StaffReader } from '../worlds/facts/staff-reader.ts'
import { logRow } from '../worlds/facts/access-log.ts'
import { timeIn } from '../worlds/lookup.ts'
import { perWorld, personKey } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'
import { swedishMinute } from '../worlds/swedish-time.ts'
import type { World } from '../worlds/world.ts'
import { isKeptFrom, type KeptFromOthers, mayRead } from './may-read.ts'

/** What the system of a reader gets of what others have written: the records, or nothing and why. */
type GivenToStaff<C extends ContractName> =
  | { outcome: 'given'; records: readonly ItemOf[C][] }
  | { outcome: 'refused'; reason: 'no-consent' | 'blocked' }

/** Asks for somebody's records as a member of staff elsewhere, at a moment: without a consent that holds, nothing is given. */
export function readAs<C extends ContractName>(
  reader: StaffReader & { contract: C },
  world: World,
  persona: Persona,
  now: Date,
): GivenToStaff<C> {
  const { unit, staff, holder, contract } = reader
  const by = {
    careGiver: unit.careGiver,
    unit,
    employeeId: staff.hsaId,
    isCare: unit.legalDomain === 'HSL',
  }
  if (isKeptFrom(keptFromOthers(world, persona), by, holder.unit, now))
    return { outcome: 'refused', reason: 'blocked' }
  // Within a care giver no consent is asked for.
  const isOwn = unit.careGiver.hsaId === holder.unit.careGiver.hsaId
  if (!isOwn && !mayRead(consentsOf(world, persona), by, now))
    return { outcome: 'refused', reason: 'no-consent' }
  return { outcome: 'given', records: recordsIn(world, persona, holder.producer)[contract] ?? [] }
}

/** Consents at every producer there is: that one is not connected to the portal takes away no consent. */
const consentsOf = (world: World, persona: Persona): ExtendedConsent[] =>
  producers.flatMap(({ id }) => recordsIn(world, persona, id).GetAllExtendedConsentsForPatient ?? [])

/** What is blocked, and where the person stays outside, at every producer. */
const keptFromOthers = (world: World, persona: Persona): KeptFromOthers => {
  const all = producers.map(({ id }) => recordsIn(world, persona, id))
  return {
    blocks: all.flatMap((one) => (one.GetExtendedBlocksForPatient ?? []).flatMap(({ blocks }) => blocks)),
    objections: all.flatMap((one) => one.SharingObjections ?? []),
  }
}

/** Until when the staff of each opened world has read, ms. */
const until = perWorld<number>()

/**
 * Lets the staff of the persona's world read all that they wanted to until now, as it was allowed then: what they were given stands
 * in their log, and what they were refused is told by the one who has it. What has been logged never changes. `alsoNow`: those whom
 * something has just been changed for ask at once.
 */
export function letStaffRead(
  world: World,
  persona: Persona,
  alsoNow: (reader: StaffReader) => boolean = () => false,
): void {
  const key = personKey(world, persona)
  const since = until.get(key) ?? -Infinity
  const now = timeIn(world)
  for (const reader of persona.staffReaders ?? []) {
    if (!world.connected.includes(reader.producer)) continue
    const wanted = timesOf(reader, now).filter((time) => time > since && time <= now.getTime())
    for (const time of [...wanted, ...(alsoNow(reader) ? [now.getTime()] : [])])
      readOnce(reader, world, persona, new Date(time))
  }
  until.set(key, Math.max(since, now.getTime()))
}

/**
 * Makes a change of who may read, by the rules that held until then; those it `isAbout` ask at once whether they may. True when it
 * was made.
 */
export function changeWhoReads(
  world: World,
  persona: Persona,
  isAbout: (reader: StaffReader) => boolean,
  change: () => boolean,
): boolean {
  letStaffRead(world, persona)
  const isMade = change()
  if (isMade) letStaffRead(world, persona, isAbout)
  return isMade
}

/** When a reader has wanted to read until a moment, ms, the earliest first. */
function timesOf({ at: once, daily }: StaffReader, now: Date): number[] {
  const times = once.map((local) => Date.parse(at(local)))
  if (!daily) return times
  const today = swedishMinute(now).slice(0, 10)
  const first = [daily.from, dayBefore(today, mostDays)].toSorted().at(-1) ?? today
  for (let day = first; day <= today; day = dayAfter(day)) times.push(Date.parse(at(`${day}T${daily.clock}`)))
  return times
}

/** So many days back it is known what was read each day. */
const mostDays = 400

const dayBefore = (day: string, days: number) =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

function readOnce(reader: StaffReader, world: World, persona: Persona, time: Date): void {
  const { unit, staff, what, why, holder, contract } = reader
  const key = personKey(world, persona)
  const { personnummer } = persona.person
  const written = swedishMinute(time)
  const given = readAs(reader, world, persona, time)
  if (given.outcome === 'given') {
    const row = logRow({ by: unit, staff, at: written, what, why })
    logReading(key, producerOf(reader.producer).logicalAddress, row)
    return
  }
  const { logicalAddress, sourceSystemHSAId: system } = producerOf(holder.producer)
  const already = receivedIn({ worldKey: key, logicalAddress, contract: 'RefusedReadings' }).length
  receive(
    { worldKey: key, logicalAddress, contract: 'RefusedReadings' },
    {
      header: {
        ...ownHeader({
          of: personnummer,
          system,
          id: `NEKAD-${unit.hsaId}-${staff.hsaId}-${contract}-${time.getTime()}-${already}`,
          unit: holder.unit,
          written,
        }),
        recordedBy: 'system',
      },
      careProviderId: unit.careGiver.hsaId,
      careUnitId: unit.hsaId,
      userName: staff.name,
      userTitle: staff.title,
      resourceType: what,
      reason: given.reason,
    },
  )
}
