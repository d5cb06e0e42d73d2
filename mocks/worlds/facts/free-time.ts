import type { Unit } from '../../catalogue/producer.ts'
import type { FreeTimeRecord } from '../../contracts/own/free-times.ts'
import { at, type Staff } from './common.ts'
import { ownHeader } from './own-header.ts'

/** Facts of a free time of a unit, whomever it is offered to. `start` is Swedish local time. */
export type SlotFacts = {
  id: string
  unit: Unit
  what: string
  form: FreeTimeRecord['form']
  start: string
  minutes: number
  performer: Staff
  information?: string
}

type Offered = { to: { id: string; personnummer: string }; system: string }

/** The free time as its producer offers it to somebody. */
export function freeTime(slot: SlotFacts, { to, system }: Offered): FreeTimeRecord {
  const { id, unit, what, form, start, minutes, performer, information } = slot
  const header = ownHeader({ of: to.personnummer, system, id: `${id}-${to.id.slice(2)}`, unit })
  return {
    header: { ...header, recordedBy: 'system' },
    slotId: id,
    typeOfVisit: what,
    form,
    start: at(start),
    end: at(plus(start, minutes)),
    performer: { hsaId: performer.hsaId, name: performer.name },
    ...(information && { information }),
  }
}

/** A local time later the same day. */
const plus = (local: string, minutes: number) =>
  new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 16)
