import { perWorld } from '../worlds/per-world.ts'

/** What a person has answered a booked time, or said of a commitment. */
export type Change = 'cancelled' | 'cannot-come' | 'accepted' | 'time-asked' | 'done' | 'not-done'

/** Changes of one opened world: by the producer's logical address and its id of the booking or commitment. */
type Changes = Map<string, Change>

/** What has been changed in each opened world. A world opened anew begins without changes. */
const worlds = perWorld<Changes>('changes')

const keyOf = (logicalAddress: string, bookingId: string) => `${logicalAddress} ${bookingId}`

/** The change of a booking in a world; undefined when it is as it was. */
export function changeOf(world: string, logicalAddress: string, bookingId: string): Change | undefined {
  return worlds.get(world)?.get(keyOf(logicalAddress, bookingId))
}

/** Sets or, with undefined, takes back the change of a booking. */
export function setChange(
  world: string,
  logicalAddress: string,
  bookingId: string,
  change: Change | undefined,
): void {
  const changes: Changes = worlds.get(world) ?? new Map()
  if (change) changes.set(keyOf(logicalAddress, bookingId), change)
  else changes.delete(keyOf(logicalAddress, bookingId))
  worlds.set(world, changes)
}

/** The changes of what comes again, each with the day it is of: those set for the id with `idOfDay`. */
export function changesByDay(world: string, logicalAddress: string, id: string): [day: string, Change][] {
  const start = keyOf(logicalAddress, idOfDay(id, ''))
  return [...(worlds.get(world) ?? [])].flatMap(([key, change]): [string, Change][] =>
    key.startsWith(start) ? [[key.slice(start.length), change]] : [],
  )
}

/** The id of what comes again, as it is on one day. */
export const idOfDay = (id: string, day: string) => `${id} ${day}`

/** True when something has been changed in the world. */
export function hasChanges(world: string): boolean {
  return (worlds.get(world)?.size ?? 0) > 0
}

/** Tells the states of a world apart, for what is kept between answers. */
export function changesKey(world: string): string {
  return JSON.stringify([...(worlds.get(world) ?? [])])
}
