import { describe, expect, test } from 'vitest'
import type { World } from '../worlds/world.ts'
import { openWorld as open, send as sendTo } from './test-client.ts'

type Commitment = { id: string; text: string; done: boolean; doneOn?: string; markable: boolean }
type Body = { outcome?: string; items: { id: string; title: string; commitments: Commitment[] }[] }

async function send(world: World, resource: string, sent?: unknown) {
  const { status, body } = await sendTo(world, resource, sent)
  return { status, body: body as Body }
}

async function find(world: World, text: string) {
  const { items } = (await send(world, 'overenskommelser')).body
  for (const { id, commitments } of items) {
    const commitment = commitments.find((one) => one.text.startsWith(text))
    if (commitment) return { id, commitment }
  }
  throw new Error(`no ${text}`)
}

const mark = (world: World, id: string, commitment: unknown, done: unknown = true) =>
  send(world, `overenskommelser/${id}/gjort`, { commitment, done })

test('a source that takes marks says done, and the next answer tells it; it can be taken back', async () => {
  const world = open('')
  const { id, commitment } = await find(world, 'Ta ett blodprov')
  expect((await mark(world, id, commitment.id)).body).toEqual({ outcome: 'done' })
  expect((await find(world, 'Ta ett blodprov')).commitment.done).toBe(true)
  expect((await mark(world, id, commitment.id, false)).body).toEqual({ outcome: 'done' })
  expect((await find(world, 'Ta ett blodprov')).commitment.done).toBe(false)
})

describe('what comes again is marked for a day', () => {
  const doneOn = async (world: World) => {
    const { commitment } = await find(world, 'Väga dig')
    expect(commitment.done).toBe(false)
    return commitment.doneOn
  }
  const markOf = async (world: World, done: boolean, day?: string) => {
    const { id, commitment } = await find(world, 'Väga dig')
    const sent = { commitment: commitment.id, done, ...(day !== undefined && { day }) }
    return send(world, `overenskommelser/${id}/gjort`, sent)
  }

  test('the day is kept, also when the next has come, and is the platform’s own when none is said', async () => {
    const world = open('nu=2026-11-24T23:59&klocka=stilla')
    expect(await doneOn(world)).toBe('2026-11-23')
    expect((await markOf(world, true, '2026-11-24')).body).toEqual({ outcome: 'done' })
    expect(await doneOn(world)).toBe('2026-11-24')
    const nextDay = { ...world, startsAt: world.startsAt + 120_000 }
    expect(await doneOn(nextDay)).toBe('2026-11-24')
    expect((await markOf(nextDay, true)).body).toEqual({ outcome: 'done' })
    expect(await doneOn(nextDay)).toBe('2026-11-25')
  })

  test('it is taken back for its own day, and no other', async () => {
    const world = open('nu=2026-11-24T10:00')
    await markOf(world, true, '2026-11-24')
    await markOf(world, false, '2026-11-24')
    expect(await doneOn(world)).toBe('2026-11-23')
    await markOf(world, false, '2026-11-23')
    expect(await doneOn(world)).toBeUndefined()
  })

  test.each(['2026-11-25', '2026-02-31', 'i dag', ''])('%o is no day that can be marked', async (day) => {
    const world = open('nu=2026-11-24T10:00')
    expect((await markOf(world, true, day)).status).toBe(400)
    expect(await doneOn(world)).toBe('2026-11-23')
  })

  test('a day says nothing of what is done once', async () => {
    const world = open('nu=2026-11-24T10:00')
    const { id, commitment } = await find(world, 'Ta ett blodprov')
    await send(world, `overenskommelser/${id}/gjort`, {
      commitment: commitment.id,
      done: true,
      day: '2026-11-20',
    })
    expect((await find(world, 'Ta ett blodprov')).commitment).toMatchObject({ done: true })
    expect((await find(world, 'Ta ett blodprov')).commitment.doneOn).toBeUndefined()
  })
})

test('the kommun takes no marks, nobody marks what care is to do', async () => {
  const world = open('')
  const alarm = await find(world, 'Prova larmet')
  expect(alarm.commitment.markable).toBe(false)
  expect((await mark(world, alarm.id, alarm.commitment.id)).body).toEqual({ outcome: 'not-possible' })
  const call = await find(world, 'Ringa om vattendrivande')
  expect((await mark(world, call.id, call.commitment.id)).body).toEqual({ outcome: 'not-possible' })
  expect((await find(world, 'Ringa om vattendrivande')).commitment.done).toBe(false)
})

test('what is not known, and what is no mark, changes nothing', async () => {
  const world = open('')
  const { id, commitment } = await find(world, 'Ta ett blodprov')
  expect((await mark(world, 'finns-inte', commitment.id)).body).toEqual({ outcome: 'unknown' })
  expect((await mark(world, id, 'finns-inte')).body).toEqual({ outcome: 'unknown' })
  expect((await mark(world, id, commitment.id, 'ja')).status).toBe(400)
  expect((await find(world, 'Ta ett blodprov')).commitment.done).toBe(false)
})

test('a source that does not answer has not been told', async () => {
  const { id, commitment } = await find(open(''), 'Ta ett blodprov')
  const world = open('fel=region-storstaden.Agreements:fel')
  expect((await mark(world, id, commitment.id)).status).toBe(502)
})
