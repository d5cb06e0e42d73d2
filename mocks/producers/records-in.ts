import type { Producer } from '../catalogue/producer.ts'
import { type ProducerId, producerOf } from '../catalogue/producers.ts'
import { registry } from '../catalogue/region-storstaden.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { Records } from '../contracts/contracts.ts'
import type { TimeslotDetail } from '../contracts/riv-ta/get-subject-of-care-schedule.ts'
import { cancelledContact } from '../worlds/facts/care-contact.ts'
import { timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { asItWas } from './as-it-was.ts'
import { changeOf, hasChanges } from './changes.ts'
import { withKeptBlocks } from './kept-blocks.ts'
import { withRead } from './kept-log.ts'
import { bookingsMade, stillFree } from './made-bookings.ts'
import { currentRepresentations } from './ombud-register.ts'
import { writtenUntil } from './not-yet.ts'
import { withReceived } from './received.ts'

/**
 * What a producer holds about the persona, after what has been answered in this world: a booking that was called
 * off has left the schedule and stands among the care contacts as inställd.
 */
export function recordsIn(world: World, persona: Persona, id: ProducerId): Records {
  const producer = producerOf(id)
  const key = personKey(world, persona)
  const { logicalAddress } = producer
  const held = asItWas(persona.records[id] ?? {}, persona, id, timeIn(world))
  const told = persona.unfolds ? writtenUntil(held, timeIn(world)) : held
  const own = withRegister(world, persona, producer, told)
  const booked = withBookings(world, persona, id, own)
  const records = withLog(key, logicalAddress, withReceived(booked, { worldKey: key, logicalAddress }))
  if (!hasChanges(key)) return records
  const cancelled: TimeslotDetail[] = []
  const schedule = (records.GetSubjectOfCareSchedule ?? []).flatMap((booking) => {
    const change = changeOf(key, producer.logicalAddress, booking.bookingId ?? '')
    if (change === 'cancelled') cancelled.push(booking)
    return change === 'cancelled' ? [] : [booking]
  })
  const contacts = cancelled.flatMap((booking) => {
    const unit = unitOf(booking.healthcare_facility)
    if (!unit) return []
    const { personnummer } = persona.person
    return [
      cancelledContact(booking, {
        of: personnummer,
        unit,
        system: producer.sourceSystemHSAId,
        now: timeIn(world),
      }),
    ]
  })
  return {
    ...records,
    ...(records.GetSubjectOfCareSchedule && { GetSubjectOfCareSchedule: schedule }),
    ...((records.GetCareContacts ?? contacts.length > 0) && {
      GetCareContacts: [...(records.GetCareContacts ?? []), ...contacts],
    }),
  }
}

/** With what has been read, blocked and lifted here since the world was opened. */
function withLog(key: string, logicalAddress: string, records: Records): Records {
  const { GetAccessLogsForPatient: log, GetExtendedBlocksForPatient: told } = records
  const blocks = withKeptBlocks(key, logicalAddress, told)
  return {
    ...records,
    ...(log && { GetAccessLogsForPatient: withRead(key, logicalAddress, log) }),
    ...(blocks && { GetExtendedBlocksForPatient: blocks }),
  }
}

/** With what has been booked here among what was booked before, and no longer among what is free. */
function withBookings(world: World, persona: Persona, id: ProducerId, records: Records): Records {
  if (!records.FreeTimes) return records
  const made = bookingsMade(world, persona, id)
  return {
    ...records,
    FreeTimes: stillFree(world, id, records.FreeTimes),
    ...(made.length > 0 && {
      GetSubjectOfCareSchedule: [...(records.GetSubjectOfCareSchedule ?? []), ...made],
    }),
  }
}

/** With who represents whom as it is now, where the producer keeps the register of ombud. */
function withRegister(world: World, persona: Persona, producer: Producer, records: Records): Records {
  if (!producer.contracts.includes('Representations')) return records
  const former = records.Representations ?? []
  const current = currentRepresentations(world.key, persona.person.personnummer, former, {
    sourceSystemHSAId: producer.sourceSystemHSAId,
    careUnitHSAId: registry.hsaId,
  })
  return current === former ? records : { ...records, Representations: current }
}
