import type { ProducerId } from '../catalogue/producers.ts'
import { perWorld } from '../worlds/per-world.ts'

/** A report of a log that a producer has been asked to make; times in ms. */
export type LogOrder = { reportId: string; askedAt: number; expectedAt?: number; madeAt?: number }

/** What has been ordered about a person (`personKey`), so that it is asked for by its id, and not made once more. */
const orders = perWorld<ReadonlyMap<ProducerId, LogOrder>>()

/** How long a report that has been made is asked for by its id, ms; what is read meanwhile comes with the next. */
const fresh = 600_000

/** The order to ask by, if there is one. */
export function logOrderOf(worldKey: string, producer: ProducerId, now: number): LogOrder | undefined {
  const order = orders.get(worldKey)?.get(producer)
  return order?.madeAt !== undefined && now - order.madeAt > fresh ? undefined : order
}

/** Keeps what is known of an order; undefined when the producer knows of none. */
export function keepLogOrder(worldKey: string, producer: ProducerId, order: LogOrder | undefined): void {
  const all = new Map(orders.get(worldKey))
  if (order) all.set(producer, order)
  else all.delete(producer)
  orders.set(worldKey, all)
}
