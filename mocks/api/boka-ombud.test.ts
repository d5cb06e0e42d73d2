import { describe, expect, test } from 'vitest'
import type { Session } from '#platform/session/contract.ts'
import { readRepresents } from '#platform/session/represents.ts'
import { personaIds, personaOf } from '../worlds/personas.ts'
import { newKey, nurse, post, timeline, timeOf, timesIn } from './test-booking.ts'
import { openWorld, seenBy, send } from './test-client.ts'

describe('an ombud', () => {
  test('books with the right to, and the person is told with whom', async () => {
    const world = openWorld('varld=rolf&kan=utse-ombud')
    const ombud = seenBy(world, 'magdalena')
    const time = await timeOf(ombud, nurse, 'rolf')
    const key = newKey()
    for (const _ of ['once', 'again'])
      expect((await post(ombud, time.id, { key, subject: 'rolf' })).body.outcome).toBe('done')
    expect(await timeline(world)).toContainEqual(expect.objectContaining({ start: time.start }))
    const { entries } = (await send(world, 'ombud/logg')).body as {
      entries: { kind: string; did?: object }[]
    }
    expect(entries.filter(({ kind }) => kind === 'do').map(({ did }) => did)).toEqual([
      { kind: 'booked', with: 'Vårdcentralen Ekbacken' },
    ])
  })

  test('who may only book is told of what can be booked', async () => {
    const petra = seenBy(openWorld('varld=magdalena'), 'petra')
    const time = await timeOf(petra, nurse, 'magdalena')
    expect((await post(petra, time.id, { subject: 'magdalena' })).body.outcome).toBe('done')
  })

  test('is refused without the right, and nothing is booked', async () => {
    const world = openWorld('kan=utse-ombud')
    const tove = seenBy(world, 'tove')
    const time = await timeOf(tove, nurse, 'birgitta')
    expect((await post(tove, time.id, { subject: 'birgitta' })).status).toBe(403)
    expect((await timesIn(world)).map(({ id }) => id)).toContain(time.id)
  })

  test.each(personaIds)(
    '%s may book for those for whom the register says so, and nobody else',
    async (actor) => {
      const world = openWorld(`varld=${actor}&kan=utse-ombud`)
      const session = (await send(world, 'session')).body as Session
      const rights = readRepresents(session.represents, session.actor.actorId, '2026-11-23')
      const mayFor = new Set(
        rights.usable.flatMap((one) => (one.does.includes('tidslinje') ? [one.personId] : [])),
      )
      for (const subject of personaIds) {
        if (subject === actor) continue
        const { status } = await post(world, 'finns-inte', { subject })
        const { id } = personaOf(subject).person
        expect(status, subject).toBe(mayFor.has(id) ? 200 : 403)
      }
    },
  )
})
