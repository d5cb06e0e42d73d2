import { describe, expect, test, vi } from 'vitest'
import type { Bookable } from '../../app/tidslinje/boka/contract.ts'
import { takenMeanwhile } from '../worlds/free-times.ts'
import type { World } from '../worlds/world.ts'
import { bookable, newKey, nurse, post, timeline, timeOf, timesIn } from './test-booking.ts'
import { openWorld, send } from './test-client.ts'

const reply = async (world: World, id: string, word: string) =>
  (await send(world, `tidslinje/${id}/svar`, { reply: word })).body

const taken = '2026-12-01T09:20'

describe('where a time can be booked', () => {
  test('the units that offer times, and those of the person that do not, each once', async () => {
    const all = await bookable(openWorld(''))
    const names = new Set(all.flatMap((one) => (one.kind === 'time' ? [one.unit.name] : [])))
    expect([...names]).toEqual(['Vårdcentralen Ekbacken', 'Fotkliniken Linden'])
    const others = all.filter((one) => one.kind === 'unit')
    expect(others.map(({ name, service }) => [name, service])).toEqual([
      ['Provtagningen Ekbacken', undefined],
      ['Storstadens sjukhus, hjärtmottagningen', undefined],
      ['Rehab Ekbacken', undefined],
      ['Ögonkliniken Storstaden', 'https://ogonkliniken.example/byt'],
      ['Hemsjukvården Sjöstad', undefined],
    ])
    // An id says nothing of where the person goes.
    expect(all.every(({ id }) => /^[a-z0-9]+$/.test(id))).toBe(true)
  })

  test('whoever is listed at the vårdcentral is offered its times, and one in the queue is not', async () => {
    expect(await timesIn(openWorld('varld=nykomling'))).toEqual([])
    expect(await bookable(openWorld('varld=nykomling'))).toMatchObject([
      { kind: 'unit', name: 'Vårdcentralen Ekbacken' },
    ])
    for (const id of ['magdalena', 'leo', 'rolf'] as const)
      expect((await timesIn(openWorld(`varld=${id}`))).length, id).toBeGreaterThan(10)
  })

  test('what has begun is not offered', async () => {
    const world = openWorld('nu=2026-12-03T10:00')
    const starts = (await timesIn(world)).map(({ start }) => Date.parse(start))
    expect(Math.min(...starts)).toBeGreaterThan(world.startsAt)
  })

  test('a unit whose times are not told is called, and who did not answer is said', async () => {
    const { body } = await send(openWorld('fel=region-storstaden.FreeTimes:fel'), 'tidslinje/boka')
    const { items, processingStatus } = body as {
      items: Bookable[]
      processingStatus: { statusCode: string }[]
    }
    expect(items).toContainEqual(expect.objectContaining({ kind: 'unit', name: 'Vårdcentralen Ekbacken' }))
    expect(processingStatus.map(({ statusCode }) => statusCode)).toContain('NoDataSynchFailed')
  })
})

describe('a free time', () => {
  test('is booked: it stands in the timeline, and is offered no more', async () => {
    const world = openWorld('')
    const before = await timeline(world)
    const free = await timesIn(world)
    const time = await timeOf(world, nurse)
    const { status, body } = await post(world, time.id)
    expect(status).toBe(200)
    expect(body).toMatchObject({ outcome: 'done', event: { title: time.typeOfVisit, start: time.start } })
    const after = await timeline(world)
    expect(after).toHaveLength(before.length + 1)
    expect(after).toContainEqual(body.event)
    expect(body.event).toMatchObject({
      cancelBookingAllowed: true,
      place: { name: 'Vårdcentralen Ekbacken' },
    })
    expect((await timesIn(world)).map(({ id }) => id)).toEqual(
      free.flatMap(({ id }) => (id === time.id ? [] : [id])),
    )
  })

  test('is booked once by one key, however often it is sent, and a key is of one time', async () => {
    const world = openWorld('')
    const before = await timeline(world)
    const time = await timeOf(world, nurse)
    const key = newKey()
    const answers = await Promise.all([post(world, time.id, { key }), post(world, time.id, { key })])
    answers.push(await post(world, time.id, { key }))
    expect(answers.map(({ body }) => body.outcome)).toEqual(['done', 'done', 'done'])
    expect(await timeline(world)).toHaveLength(before.length + 1)
    const other = await timeOf(world, '2026-12-07T09:00')
    expect((await post(world, other.id, { key })).status).toBe(422)
    expect(await timeline(world)).toHaveLength(before.length + 1)
  })

  test('is already the person’s, when it is sent anew with another key', async () => {
    const world = openWorld('')
    const time = await timeOf(world, nurse)
    const { body: first } = await post(world, time.id)
    const { body: second } = await post(world, time.id)
    expect(second).toEqual({ outcome: 'already-yours', event: first.event })
  })

  test('that somebody else has taken is gone, and told as free no more; the rest is there', async () => {
    const world = openWorld('')
    const [before, free] = [await timeline(world), await timesIn(world)]
    const time = await timeOf(world, taken)
    expect((await post(world, time.id)).body).toEqual({ outcome: 'gone' })
    expect(await timeline(world)).toEqual(before)
    expect((await timesIn(world)).map(({ id }) => id)).toEqual(
      free.flatMap(({ id }) => (id === time.id ? [] : [id])),
    )
    expect((await post(world, 'finns-inte')).body).toEqual({ outcome: 'gone' })
    expect(takenMeanwhile.size).toBeGreaterThan(1)
  })

  test('is one, to whomever it is offered: what one has booked another cannot', async () => {
    const world = openWorld('varld=magdalena')
    const leo = await timeOf(world, nurse, 'leo')
    const own = await timeOf(world, nurse)
    expect(own.id).not.toBe(leo.id)
    expect((await post(world, own.id)).body.outcome).toBe('done')
    expect((await post(world, leo.id, { subject: 'leo' })).body).toEqual({ outcome: 'gone' })
  })

  test('is too late to book when it is near, in the words of the source', async () => {
    const world = openWorld('nu=2026-11-25T08:00')
    const time = await timeOf(world, nurse)
    const { body } = await post(world, time.id)
    expect(body.outcome).toBe('too-late')
    expect(body.text).toContain('2 timmar')
  })

  test('is free again when it is called off, and the former booking cannot be had back once it is taken', async () => {
    const world = openWorld('')
    const time = await timeOf(world, nurse)
    const first = (await post(world, time.id)).body.event
    expect(await reply(world, first!.id, 'cancel')).toMatchObject({ outcome: 'done', undoable: true })
    expect((await timesIn(world)).map(({ id }) => id)).toContain(time.id)
    const second = (await post(world, time.id)).body
    expect(second.outcome).toBe('done')
    expect(second.event?.id).not.toBe(first?.id)
    expect(await reply(world, first!.id, 'undo')).toMatchObject({ outcome: 'not-possible' })
    const standing = (await timeline(world)).filter(({ start }) => start === time.start)
    expect(standing.map(({ id, answered }) => [id, answered?.reply]).toSorted()).toEqual(
      [
        [first?.id, 'cancel'],
        [second.event?.id, undefined],
      ].toSorted(),
    )
  })

  test('that was called off can be had back while it is free', async () => {
    const world = openWorld('')
    const time = await timeOf(world, nurse)
    const { event } = (await post(world, time.id)).body
    await reply(world, event!.id, 'cancel')
    expect(await reply(world, event!.id, 'undo')).toMatchObject({ outcome: 'done' })
    expect((await timesIn(world)).map(({ id }) => id)).not.toContain(time.id)
    expect(await timeline(world)).toContainEqual(event)
  })

  test('is not booked with a source that fails or is silent, and can be tried again with the same key', async () => {
    const world = openWorld('')
    const before = await timeline(world)
    const time = await timeOf(world, nurse)
    const key = newKey()
    const failing = { ...world, faults: openWorld('fel=region-storstaden.FreeTimes:fel').faults }
    expect((await post(failing, time.id, { key })).status).toBe(502)
    expect(await timeline(world)).toEqual(before)
    const silent = { ...world, faults: openWorld('fel=region-storstaden.FreeTimes:tyst').faults }
    vi.useFakeTimers()
    const pending = post(silent, time.id, { key })
    await vi.advanceTimersByTimeAsync(40_000)
    vi.useRealTimers()
    expect((await pending).status).toBe(504)
    expect((await post(world, time.id, { key })).body.outcome).toBe('done')
    expect(await timeline(world)).toHaveLength(before.length + 1)
  })

  test.each([undefined, 17, { id: 'x' }])('%o is none', async (time) => {
    expect((await post(openWorld(''), time)).status).toBe(400)
  })
})
