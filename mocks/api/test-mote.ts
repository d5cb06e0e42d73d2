import * as v from 'valibot'
import { expect } from 'vitest'
import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import type { CarePlan } from '../../app/vardplaner/contract.ts'
import { type MeetingState, meetingStateSchema } from '../../app/vardplaner/mote/contract.ts'
import type { PersonaId } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { inOneOrder } from './in-one-order.ts'
import { headersOf, send } from './test-client.ts'

/** A plan of somebody by its title. */
export async function planOf(world: World, title: string, subject?: PersonaId): Promise<CarePlan> {
  const { body } = await send(world, 'vardplaner', undefined, headersOf(world, subject))
  const plan = (body as { items: CarePlan[] }).items.find((one) => one.title === title)
  if (!plan) throw new Error(`no ${title}`)
  return plan
}

/** Asks about, or says something of, the meeting of a plan. The state is checked by the portal's contract: nothing extra. */
export async function meet(world: World, plan: CarePlan, part = '', body?: unknown, subject?: PersonaId) {
  const answer = await send(
    world,
    `vardplaner/${plan.id}/mote${part && `/${part}`}`,
    body,
    headersOf(world, subject),
  )
  if (answer.status !== 200) return { status: answer.status, state: undefined, body: answer.body }
  const state: MeetingState = v.parse(meetingStateSchema, answer.body)
  expect(inOneOrder(state)).toEqual(inOneOrder(answer.body))
  return { status: 200, state, body: answer.body }
}

/** The times of a title, from the day the worlds open. */
export const timeOf = async (world: World, title: string) => {
  const { body } = await send(world, 'tidslinje?from=2026-11-01')
  return (body as { items: TimelineEvent[] }).items.filter((one) => one.title === title)
}

/** How many messages hold these words. */
export async function lettersWith(world: World, words: string): Promise<number> {
  const { items } = (await send(world, 'inkorg')).body as { items: unknown[] }
  return items.filter((one) => JSON.stringify(one).includes(words)).length
}
