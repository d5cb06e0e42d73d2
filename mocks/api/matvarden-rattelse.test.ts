import { describe, expect, test } from 'vitest'
import type { Reading } from '../../app/matvarden/contract.ts'
import { accessesOf } from '../platform/access-log.ts'
import { headersOf, openWorld, seenBy, send } from './test-client.ts'
import {
  ekbacken,
  get,
  newKey,
  nursing,
  ofToday,
  planOf,
  post,
  receiversOf,
  taken,
  weigh,
  withFaults,
} from './test-matvarden.ts'

describe('a correction', () => {
  test('stands in place of the value at both units, with what stood there before', async () => {
    const world = openWorld('')
    const { body } = await weigh(world, 86.9)
    const right = await post(world, `matvarden/${body.id}/rattelse`, { values: [68.9] }, newKey())
    expect(right.status).toBe(200)
    const [reading, ...others] = await ofToday(world)
    expect(others).toEqual([])
    expect(reading).toMatchObject({
      id: body.id,
      values: [{ value: 68.9 }],
      former: [{ values: [{ value: 86.9 }] }],
      receivers: [
        { name: ekbacken, has: 'it' },
        { name: nursing, has: 'it' },
      ],
    })
  })

  test('of the same once more, as after a reload, adds nothing', async () => {
    const world = openWorld('')
    const { body } = await weigh(world, 86.9)
    for (let time = 0; time < 3; time += 1) {
      await post(world, `matvarden/${body.id}/rattelse`, { values: [68.9] }, newKey())
    }
    expect((await ofToday(world))[0]?.former).toHaveLength(1)
  })

  test('that one did not take is told as what stood before there', async () => {
    const world = openWorld('')
    const { body } = await weigh(world, 86.9)
    const broken = withFaults(world, 'fel=sjostads-kommun.OwnMeasurements:fel')
    const right = await post(broken, `matvarden/${body.id}/rattelse`, { values: [68.9] }, newKey())
    expect(right.status).toBe(207)
    expect((await ofToday(world)).map(receiversOf)).toEqual([{ [ekbacken]: 'it', [nursing]: 'before' }])
    await post(world, `matvarden/${body.id}/igen`, {}, newKey())
    expect((await ofToday(world)).map(receiversOf)).toEqual([{ [ekbacken]: 'it', [nursing]: 'it' }])
  })

  test('of a value that was there before the world was opened', async () => {
    const world = openWorld('')
    const of = async () =>
      (await get(world)).readings.find(({ takenAt }) => takenAt.startsWith('2026-11-21')) as Reading
    const { id } = await of()
    expect((await post(world, `matvarden/${id}/rattelse`, { values: [68] }, newKey())).status).toBe(200)
    expect(await of()).toMatchObject({ id, values: [{ value: 68 }], former: [{ values: [{ value: 68.4 }] }] })
  })

  test('of what is not known is refused', async () => {
    const sent = await post(openWorld(''), 'matvarden/finns-inte/rattelse', { values: [68] }, newKey())
    expect(sent.status).toBe(404)
  })
})

describe('an ombud', () => {
  test('without the right is told nothing, and can send nothing', async () => {
    const world = seenBy(openWorld('kan=utse-ombud'), 'tove')
    const read = await send(world, 'matvarden', undefined, headersOf(world, 'birgitta'))
    expect(read.status).toBe(403)
    expect((await post(world, 'matvarden', {}, newKey())).status).toBe(403)
  })

  test('with the right stands as the one who wrote it, in the value and in the log', async () => {
    const world = openWorld('varld=magdalena&kan=utse-ombud')
    const plan = await planOf(world, 'rolf', '14749-6')
    const sent = { plan, values: [7.2], takenAt: taken }
    const { status } = await post(world, 'matvarden', sent, newKey(), 'rolf')
    expect(status).toBe(200)
    const { readings } = await get(world, 'rolf')
    expect(readings.find(({ takenAt }) => takenAt.startsWith('2026-11-23'))?.enteredBy).toEqual({
      who: 'representative',
      name: 'Magdalena Hult',
    })
    expect(accessesOf(world.key, 'rolf').find(({ did }) => did)?.did).toEqual({
      kind: 'entered',
      with: 'Blodsocker',
    })
  })
})
