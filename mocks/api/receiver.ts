import type { Receiver, Unreachable } from '../../app/inkorg/contract.ts'
import type { Unit } from '../catalogue/producer.ts'
import { producers } from '../catalogue/producers.ts'
import { hoursOf } from './hours.ts'
import { hash } from '../platform/hash.ts'
import type { World } from '../worlds/world.ts'

/** The id of a unit that takes messages, as a receiver; undefined for one that takes none. */
export const receiverId = (unit: Unit | undefined): string | undefined =>
  unit?.messages && hash(`receiver\n${unit.hsaId}`)

/** A unit that takes messages, and what is said of that. */
export function receiverOf(unit: Unit | undefined): Receiver | undefined {
  const id = receiverId(unit)
  if (!unit?.messages || !id) return undefined
  const { name, phone, phoneHours = [], messages } = unit
  const call = phone && { system: 'phone', value: phone, hours: hoursOf(phoneHours) }
  return { id, name, ...messages, ...(call && { call }) }
}

/** How a unit that takes no messages is reached. */
export function unreachableOf({ name, phone, links }: Pick<Unit, 'name' | 'phone' | 'links'>): Unreachable {
  return { name, ...(phone && { phone }), ...(links?.message && { link: links.message }) }
}

/** The unit of a receiver, and the connected producer that it gets its messages by. */
export function unitOfReceiver(world: World, id: string) {
  for (const producer of producers) {
    const unit = producer.units.find((one) => receiverId(one) === id)
    if (unit && world.connected.includes(producer.id) && producer.contracts.includes('Messages'))
      return { producer, unit }
  }
  return undefined
}
