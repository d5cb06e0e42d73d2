import type { Producer } from '../catalogue/producer.ts'
import type { RequestActivity } from '../contracts/riv-ta/get-request-activities.ts'
import { hash } from '../platform/hash.ts'
import { idOf } from './fields.ts'
import { itemId } from './source.ts'

/** An id that names the system that gave it, `TSTDEF2329990016-SYS1#4711`: it means the same wherever it stands. */
const namesItsSystem = /^[A-Z]{2,6}\d{10}-[A-Z0-9]+#./i

/**
 * The id of the remiss that a step is of. A number alone means something within its own system only, so that those of two systems
 * are never the same; a step that names no remiss has the id of its own record.
 */
export function referralId(producer: Producer, { header, body }: RequestActivity): string {
  const { id } = body.request ?? {}
  if (id !== undefined && namesItsSystem.test(id)) return hash(`referral\n${id}`)
  const system = idOf(header.sourceSystemId)
  const { id: record } = header.record
  return id === undefined
    ? itemId(producer, 'referral-step', [record.root, idOf(record)].join('\n'), system)
    : itemId(producer, 'referral', id, system)
}
