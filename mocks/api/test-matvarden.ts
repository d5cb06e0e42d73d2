import type { Plan, Reading, SentAnswer } from '../../app/matvarden/contract.ts'
import type { PersonaId } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { headersOf, openWorld, send } from './test-client.ts'

/* For tests: what is asked and sent of what is measured. */
export const weightCode = '29463-7'
export const ekbacken = 'Vårdcentralen Ekbacken'
export const nursing = 'Hemsjukvården Sjöstad'
export const taken = '2026-11-23T07:12:00.000Z'

let keys = 0
export const newKey = () => `nyckel-${(keys += 1)}`

export async function post(
  world: World,
  path: string,
  body: unknown,
  key: string,
  subject: PersonaId = 'birgitta',
) {
  const headers = { ...headersOf(world, subject), 'Idempotency-Key': key }
  const { status, body: answered } = await send(world, path, body, headers)
  return { status, body: answered as SentAnswer & { code?: string } }
}

export async function get(world: World, subject: PersonaId = 'birgitta') {
  const { body } = await send(world, 'matvarden', undefined, headersOf(world, subject))
  const { items } = body as { items: (Plan | Reading)[] }
  return {
    plans: items.filter((one) => one.kind === 'plan'),
    readings: items.filter((one) => one.kind === 'reading'),
  }
}

export const planOf = async (world: World, subject: PersonaId = 'birgitta', code = weightCode) =>
  (await get(world, subject)).plans.find((one) => one.code === code)?.id ?? 'none'

export const weigh = async (world: World, kilos: number, key = newKey(), more: object = {}) =>
  post(world, 'matvarden', { plan: await planOf(world), values: [kilos], takenAt: taken, ...more }, key)

/** The same opened world, with other faults. */
export const withFaults = (world: World, query: string): World => ({
  ...world,
  faults: openWorld(query).faults,
})

export const outcomes = ({ receivers }: SentAnswer) =>
  Object.fromEntries(receivers.map(({ name, outcome }) => [name, outcome]))
export const ofToday = async (world: World) =>
  (await get(world)).readings.filter((one) => one.takenAt.startsWith('2026-11-23T08:12'))
export const receiversOf = ({ receivers }: Reading) =>
  Object.fromEntries(receivers.map(({ name, has }) => [name, has]))
