import * as v from 'valibot'
import { type Bookable, bookableSchema, type BookingAnswer } from '../../app/tidslinje/boka/contract.ts'
import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import type { PersonaId } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { headersOf, send } from './test-client.ts'

/* For tests: to ask for free times and to book them, as oneself or for another. */
type Time = Extract<Bookable, { kind: 'time' }>

let keys = 0
export const newKey = () => `test-key-${(keys += 1)}`

export async function bookable(world: World, subject?: PersonaId): Promise<Bookable[]> {
  const { body } = await send(world, 'tidslinje/boka', undefined, headersOf(world, subject))
  return v.parse(v.array(bookableSchema), (body as { items: unknown }).items)
}
export const timesIn = async (world: World, subject?: PersonaId) =>
  (await bookable(world, subject)).filter((one): one is Time => one.kind === 'time')

export async function timeOf(world: World, start: string, subject?: PersonaId): Promise<Time> {
  const found = (await timesIn(world, subject)).find((one) => one.start.startsWith(start))
  if (!found) throw new Error(`no free time ${start}`)
  return found
}

export async function post(
  world: World,
  time: unknown,
  { key = newKey(), subject }: { key?: string; subject?: PersonaId } = {},
) {
  const headers = { ...headersOf(world, subject), 'Idempotency-Key': key }
  const { status, body } = await send(world, 'tidslinje/boka', { time }, headers)
  return { status, body: body as BookingAnswer }
}

export async function timeline(world: World, subject?: PersonaId): Promise<TimelineEvent[]> {
  const { body } = await send(world, 'tidslinje?from=2026-11-01', undefined, headersOf(world, subject))
  return (body as { items: TimelineEvent[] }).items
}

/** A time at Vårdcentralen Ekbacken that is offered to all who are listed there. */
export const nurse = '2026-11-25T09:40'
