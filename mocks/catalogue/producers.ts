import { bjorkensHemtjanst } from './bjorkens-hemtjanst.ts'
import { fotklinikenLinden } from './fotkliniken-linden.ts'
import { ogonkliniken } from './ogonkliniken.ts'
import type { Producer } from './producer.ts'
import { regionFjallmarken } from './region-fjallmarken.ts'
import { regionStorstaden } from './region-storstaden.ts'
import { sjostadsKommun } from './sjostads-kommun.ts'

const all = [
  regionStorstaden,
  ogonkliniken,
  regionFjallmarken,
  sjostadsKommun,
  bjorkensHemtjanst,
  fotklinikenLinden,
] as const

/** Name of a source that is added while the platform runs; no link names it. */
export type AddedId = `annan-${string}`
export type ProducerId = (typeof all)[number]['id'] | AddedId

/** Every producer that can be connected to the platform by a link, in the order they are listed. */
export const producers: readonly (Producer & { id: ProducerId })[] = all

/** A source of somebody else's: an address, or files. It is connected in every world as long as it is here. */
export type AddedProducer = Producer & { id: AddedId }
const added = new Map<AddedId, AddedProducer>()

/** Adds a source, or describes it anew. */
export function addProducer(producer: AddedProducer): void {
  added.set(producer.id, producer)
}

/** Takes away a source that was added. */
export function removeProducer(id: AddedId): void {
  added.delete(id)
}

/** Sources that have been added, in the order they were. */
export const addedProducers = (): readonly AddedProducer[] => [...added.values()]

/** The producer of an id. */
export function producerOf(id: ProducerId): Producer & { id: ProducerId } {
  const producer = [...producers, ...added.values()].find((one) => one.id === id)
  if (!producer) throw new Error(`no producer ${id}`)
  return producer
}
