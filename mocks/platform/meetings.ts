import type { Thoughts } from '../../app/vardplaner/mote/contract.ts'
import { personKey, perWorld } from '../worlds/per-world.ts'

/** Somebody by the id of the persona, with the name for others to see; none of one whose identity is protected. */
type By = { id: string; name?: string }

/** What was said of one time of a meeting. */
export type MeetingReply = {
  answer: 'coming' | 'other-time'
  /** The start that it is about; undefined of a meeting without a time. */
  about: string | undefined
  text?: string
  by: By
  sentTo?: string
}

export type KeptGuest = {
  id: string
  name: string
  relation?: string
  kind: 'ombud' | 'other'
  invitedAt: string
  sentTo?: string
}

/** The person's side of the meeting about a plan. `sent` counts the letters, so that each has a key of its own. */
export type KeptMeeting = {
  reply?: MeetingReply | undefined
  guests: readonly KeptGuest[]
  thoughts?: Thoughts
  /** `by`: id of the persona who asked. */
  asked?: { to?: string; sentAt: string; by: string; reason?: string }
  sent: number
}

const kept = perWorld<ReadonlyMap<string, KeptMeeting>>()
const none: KeptMeeting = { guests: [], sent: 0 }

type World = Parameters<typeof personKey>[0]
type Person = Parameters<typeof personKey>[1]

/** What is kept of the meeting about a plan, by its id, of a person in an opened world. */
export const meetingKept = (world: World, person: Person, plan: string): KeptMeeting =>
  kept.get(personKey(world, person))?.get(plan) ?? none

/** Keeps a change of it. */
export function keepMeeting(world: World, person: Person, plan: string, change: Partial<KeptMeeting>): void {
  const key = personKey(world, person)
  kept.set(key, new Map(kept.get(key)).set(plan, { ...meetingKept(world, person, plan), ...change }))
}
