import { describe, expect, test, vi } from 'vitest'
import type { Plan, Reading } from '../../app/matvarden/contract.ts'
import { recordsIn } from '../producers/records-in.ts'
import { personaOf } from '../worlds/personas.ts'
import { openWorld, send } from './test-client.ts'
import {
  ekbacken,
  get,
  newKey,
  nursing,
  ofToday,
  outcomes,
  planOf,
  post,
  receiversOf,
  taken,
  weigh,
  weightCode,
  withFaults,
} from './test-matvarden.ts'

describe('what is agreed and measured', () => {
  test('is told with limits, receivers and whom to call; what is not for the patient is not', async () => {
    const { plans, readings } = await get(openWorld(''))
    expect(plans.map(({ what }) => what)).toEqual(['Vikt', 'Blodtryck'])
    expect(plans[0]).toMatchObject({
      often: 'Varje morgon',
      repeat: 'FREQ=DAILY',
      receivers: [
        { name: ekbacken, phone: '08-465 004 10' },
        { name: nursing, phone: '031-390 06 30' },
      ],
      contact: { name: ekbacken },
      agreement: expect.any(String),
    })
    expect(plans[0]?.limits[0]).toMatchObject({
      rise: { by: 2, days: 3 },
      contact: { phone: '08-465 004 10' },
    })
    expect(JSON.stringify([plans, readings])).not.toMatch(/EJ-FOR-PATIENT|INTERN/u)
  })

  test('one value of two units is told once, with who has it, who has not, and what stood there before', async () => {
    const { readings } = await get(openWorld(''))
    const weights = readings.filter(({ code }) => code === weightCode)
    expect(weights).toHaveLength(24)
    const of = (day: string) => weights.find(({ takenAt }) => takenAt.startsWith(day)) as Reading
    expect(receiversOf(of('2026-11-23'))).toEqual({ [ekbacken]: 'it', [nursing]: 'it' })
    expect(receiversOf(of('2026-11-15'))).toEqual({ [ekbacken]: 'it', [nursing]: 'not' })
    expect(of('2026-11-19')).toMatchObject({
      values: [{ value: 68.2 }],
      former: [{ values: [{ value: 86.2 }] }],
    })
  })

  test('of a unit that does not answer nobody says that it has not got a value', async () => {
    const { readings } = await get(openWorld('fel=sjostads-kommun:fel'))
    const last = readings.find(({ takenAt }) => takenAt.startsWith('2026-11-15')) as Reading
    expect(receiversOf(last)).toEqual({ [ekbacken]: 'it', [nursing]: 'unknown' })
  })

  test('the latest of each kind are told first, with how many there are besides', async () => {
    const { body } = await send(openWorld(''), 'matvarden?senaste=5')
    const { items, earlier } = body as { items: (Plan | Reading)[]; earlier: number }
    const codes = items.flatMap((one) => (one.kind === 'reading' ? [one.code] : []))
    expect(codes.filter((code) => code === weightCode)).toHaveLength(5)
    expect(codes).toHaveLength(10)
    expect(earlier).toBe(20)
    expect((await send(openWorld(''), 'matvarden?senaste=x')).status).toBe(400)
  })
})

describe('a new value', () => {
  test('is sent to each that is agreed, as a FHIR Observation that each of them keeps', async () => {
    const world = openWorld('')
    const { status, body } = await weigh(world, 68.9)
    expect([status, outcomes(body)]).toEqual([200, { [ekbacken]: 'received', [nursing]: 'received' }])
    const [reading, ...others] = await ofToday(world)
    expect(others).toEqual([])
    expect(reading).toMatchObject({
      id: body.id,
      values: [{ code: weightCode, value: 68.9, unit: 'kg' }],
      enteredBy: { who: 'resident' },
      receivers: [
        { name: ekbacken, has: 'it' },
        { name: nursing, has: 'it' },
      ],
    })
    // Another world knows nothing of it, nor another person.
    expect(await ofToday(openWorld(''))).toEqual([])
    expect((await get(world, 'birgitta')).readings).toHaveLength(31)
  })

  test.each([1, 3])(
    'is one value, however many times it is sent with the same key (%i at a time)',
    async (count) => {
      const world = openWorld('')
      const key = newKey()
      const sent = []
      for (let time = 0; time < 3; time += 1) {
        sent.push(...(await Promise.all(Array.from({ length: count }, () => weigh(world, 68.9, key)))))
      }
      expect(new Set(sent.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1)
      expect(await ofToday(world)).toHaveLength(1)
    },
  )

  test('is kept back when the same was just sent with another key, and is sent when it says so', async () => {
    const world = openWorld('')
    await weigh(world, 68.9)
    const again = await weigh(world, 68.9)
    expect([again.status, again.body.code]).toEqual([409, 'same-just-sent'])
    expect(await ofToday(world)).toHaveLength(1)
    // What is refused has not been done, so the same key may then stand for what is.
    const key = newKey()
    expect((await weigh(world, 68.9, key)).status).toBe(409)
    expect((await weigh(world, 68.9, key, { again: true })).status).toBe(200)
    expect(await ofToday(world)).toHaveLength(2)
    expect((await weigh(world, 69)).status).toBe(200)
    const later = { takenAt: '2026-11-23T06:00:00.000Z' }
    expect((await weigh(world, 68.9, newKey(), later)).status).toBe(200)
  })

  test('that one of two did not take is sent to that one alone when it is tried again with the same key', async () => {
    const world = openWorld('')
    const key = newKey()
    const broken = withFaults(world, 'fel=sjostads-kommun.OwnMeasurements:fel')
    const first = await weigh(broken, 68.9, key)
    expect([first.status, outcomes(first.body)]).toEqual([
      207,
      { [ekbacken]: 'received', [nursing]: 'failed' },
    ])
    expect((await ofToday(world)).map(receiversOf)).toEqual([{ [ekbacken]: 'it', [nursing]: 'not' }])
    const ofRegion = () =>
      recordsIn(world, personaOf('birgitta'), 'region-storstaden').OwnMeasurements?.at(-1)
    const before = ofRegion()
    // Ekbacken has it, and is not sent it again: its fault is not met.
    const other = await weigh(withFaults(world, 'fel=region-storstaden.OwnMeasurements:fel'), 68.9, key)
    expect([other.status, outcomes(other.body)]).toEqual([
      200,
      { [ekbacken]: 'received', [nursing]: 'received' },
    ])
    expect(ofRegion()).toBe(before)
    expect((await ofToday(world)).map(receiversOf)).toEqual([{ [ekbacken]: 'it', [nursing]: 'it' }])
  })

  test('can be sent again by its id, as after a reload', async () => {
    const world = openWorld('')
    const { body } = await weigh(withFaults(world, 'fel=sjostads-kommun.OwnMeasurements:fel'), 68.9)
    const again = await post(world, `matvarden/${body.id}/igen`, {}, newKey())
    expect([again.status, outcomes(again.body)]).toEqual([
      200,
      { [ekbacken]: 'received', [nursing]: 'received' },
    ])
    expect(await ofToday(world)).toHaveLength(1)
  })

  test('of before is sent to the one that never got it', async () => {
    const world = openWorld('')
    const of = async () =>
      (await get(world)).readings.find(({ takenAt }) => takenAt.startsWith('2026-11-15T07')) as Reading
    const sent = await post(world, `matvarden/${(await of()).id}/igen`, {}, newKey())
    expect(sent.status).toBe(200)
    expect(receiversOf(await of())).toEqual({ [ekbacken]: 'it', [nursing]: 'it' })
  })

  test('nobody took is told so, and nothing is kept', async () => {
    const world = openWorld('')
    const { status, body } = await weigh(withFaults(world, 'fel=alla.OwnMeasurements:fel'), 68.9)
    expect([status, outcomes(body)]).toEqual([207, { [ekbacken]: 'failed', [nursing]: 'failed' }])
    expect(await ofToday(world)).toEqual([])
    expect((await weigh(world, 68.9)).status).toBe(200)
  })

  test('a unit that is silent is waited for no longer than the sender, and said to be silent', async () => {
    vi.useFakeTimers()
    try {
      const world = openWorld('')
      const soon = async <Value>(pending: Promise<Value>) => {
        await vi.advanceTimersByTimeAsync(28_000)
        return pending
      }
      const plan = await soon(planOf(world))
      const silent = withFaults(world, 'fel=sjostads-kommun:tyst')
      const sent = { plan, values: [68.9], takenAt: taken }
      const { status, body } = await soon(post(silent, 'matvarden', sent, newKey()))
      expect([status, outcomes(body)]).toEqual([207, { [ekbacken]: 'received', [nursing]: 'silent' }])
    } finally {
      vi.useRealTimers()
    }
  })

  test('a unit that is not connected is not sent to', async () => {
    const { body } = await weigh(openWorld('kallor=region'), 68.9)
    expect(outcomes(body)).toEqual({ [ekbacken]: 'received', [nursing]: 'not-connected' })
  })

  test.each([
    ['a text', { values: ['68'] }],
    ['none', { values: [] }],
    ['two', { values: [1, 2] }],
    ['of a time to come', { takenAt: '2026-11-24T07:00:00Z' }],
    ['of no time', { takenAt: '2026-11-23' }],
  ])('%s is refused', async (_what, more) => {
    const world = openWorld('')
    expect((await weigh(world, 68.9, newKey(), more)).status).toBe(400)
    expect((await get(world)).readings).toHaveLength(30)
  })

  test('of what is not agreed is refused', async () => {
    expect((await weigh(openWorld(''), 68.9, newKey(), { plan: 'finns-inte' })).status).toBe(404)
  })
})
