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

export type ProducerId = (typeof all)[number]['id']

/** Every producer that can be connected to the platform, in the order they are listed. */
export const producers: readonly (Producer & { id: ProducerId })[] = all

/** The producer of an id. */
export function producerOf(id: ProducerId): Producer & { id: ProducerId } {
  const producer = producers.find((one) => one.id === id)
  if (!producer) throw new Error(`no producer ${id}`)
  return producer
}
