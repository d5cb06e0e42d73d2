import { describe, expect, test } from 'vitest'
import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import { isExpected } from '../../app/tidslinje/event-state.ts'
import { personaIds, type PersonaId } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { headersOf, openWorld, responseIn, seenBy } from './test-client.ts'

let opened = 0
/** A world of its own, so that what one test changes is not changed in another. */
const open = (query: string): World => ({ ...openWorld(query), key: `test-${(opened += 1)}` })

type Item = TimelineEvent

async function send(world: World, path: string, init: RequestInit = {}, subject?: PersonaId) {
  const request = new Request(`http://x.example/api/${path}`, { ...init, headers: headersOf(world, subject) })
  const response = await responseIn(world, request)
  if (!response) throw new Error('no answer')
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown> & { items: Item[] },
  }
}

const list = async (world: World) => (await send(world, 'tidslinje?from=2026-11-01')).body.items
const reply = (world: World, id: string, word: unknown) => send(world, `tidslinje/${id}/svar`, post(word))
const post = (word: unknown) => ({ method: 'POST', body: JSON.stringify({ reply: word }) })

async function eventOf(world: World, title: string): Promise<Item> {
  const event = (await list(world)).findLast((one) => one.title === title)
  if (!event) throw new Error(`no ${title}`)
  return event
}

/** What can no longer be done to a time that is off. */
const unchangeable = { cancelBookingAllowed: false, rebookingAllowed: false }

describe('an answer to a booked time', () => {
  test('avboka: the source says done, the time stands as inställd under the same id, and can be taken back', async () => {
    const world = open('')
    const before = await list(world)
    const { id } = await eventOf(world, 'Kontroll av hjärtsvikt')
    expect((await reply(world, id, 'cancel')).body).toMatchObject({ outcome: 'done', undoable: true })
    const after = (await list(world)).find((event) => event.id === id)
    expect(after).toMatchObject({ title: 'Kontroll av hjärtsvikt', status: { text: 'inställd' } })
    expect((await send(world, `tidslinje/${id}`)).body.items).toEqual([after])
    expect((await reply(world, id, 'cancel')).body).toMatchObject({ outcome: 'already-done' })
    expect((await reply(world, id, 'undo')).body).toMatchObject({ outcome: 'done', undoable: false })
    expect(await list(world)).toEqual(before)
  })

  test('a world that is opened anew, or another one, is not changed', async () => {
    const world = open('')
    const { id } = await eventOf(world, 'Kontroll av hjärtsvikt')
    await reply(world, id, 'cancel')
    expect((await list(open(''))).find((event) => event.id === id)?.status?.text).not.toBe('inställd')
  })

  test('a home visit that is not needed, and one at the wrong time', async () => {
    const world = open('')
    const { id } = await eventOf(world, 'Hemtjänst: städning')
    expect((await reply(world, id, 'cannot-come')).body).toMatchObject({ outcome: 'done' })
    expect((await eventOf(world, 'Hemtjänst: städning')).answered).toMatchObject({ reply: 'cannot-come' })
    expect((await reply(world, id, 'no-help-needed')).body).toMatchObject({ outcome: 'done' })
    const after = await eventOf(world, 'Hemtjänst: städning')
    expect(after).toMatchObject({
      status: { text: 'inställd' },
      answered: { reply: 'no-help-needed' },
      atHome: true,
    })
  })

  test.each([
    ['Kontroll av gråstarr', 'coming'],
    ['Kontroll av gråstarr', 'other-time'],
    ['Hemtjänst: morgonhjälp', 'other-time'],
  ])(
    '%s: after %s it stands as it was, can be answered otherwise, and be taken back',
    async (title, word) => {
      const world = open('')
      const before = await eventOf(world, title)
      expect((await reply(world, before.id, word)).body).toMatchObject({ outcome: 'done', undoable: true })
      const after = await eventOf(world, title)
      expect(after).toEqual({ ...before, answered: { reply: word, undoable: true, own: true } })
      expect(isExpected(after)).toBe(true)
      expect((await reply(world, before.id, 'cannot-come')).body).toMatchObject({ outcome: 'done' })
      await reply(world, before.id, 'undo')
      expect(await eventOf(world, title)).toEqual(before)
    },
  )

  test.each([
    ['Kontroll av hjärtsvikt', 'no-help-needed', 'not-possible'],
    ['Ultraljud av hjärtat', 'cancel', 'not-possible'],
    ['Hemtjänst: morgonhjälp', 'cancel', 'not-possible'],
  ])('%s: %s is %s', async (title, word, outcome) => {
    const world = open('')
    const { id } = await eventOf(world, title)
    expect((await reply(world, id, word)).body).toMatchObject({ outcome })
  })

  test.each(personaIds.filter((id) => id !== 'storanvandare'))(
    'whatever %s has answered, each time is one event, off, as it was booked, and can be taken back',
    async (id) => {
      const world = open(`varld=${id}`)
      const before = await list(world)
      const answers = before.flatMap((event) =>
        event.kind !== 'booking' || !event.cancelBookingAllowed
          ? []
          : [{ event, word: event.atHome ? 'no-help-needed' : 'cancel' }],
      )
      for (const { event, word } of answers.slice(0, 5)) {
        const { outcome, undoable } = (await reply(world, event.id, word)).body
        if (outcome !== 'done') continue
        const after = await list(world)
        const { status: _, answered, ...told } = after.find((one) => one.id === event.id)!
        expect(answered).toEqual({ reply: word, undoable, own: true })
        // As it was booked, but for what the source now says of it.
        expect({ ...told, source: event.source, alsoFrom: event.alsoFrom }).toEqual({
          ...event,
          ...unchangeable,
          status: undefined,
        })
        expect(after.length).toBe(before.length)
        const there = after.filter(
          (one) => one.start && one.start === event.start && one.place?.hsaId === event.place?.hsaId,
        )
        expect(there.filter(isExpected)).toEqual([])
        if (undoable) {
          await reply(world, event.id, 'undo')
          expect((await list(world)).find((one) => one.id === event.id)).toEqual(event)
        }
      }
    },
  )

  test('what an ombud has answered is told by name to the person, and not to the ombud', async () => {
    const magdalena = open('varld=magdalena&kan=utse-ombud')
    const rolf = seenBy(magdalena, 'rolf')
    const of = async (world: World) => (await send(world, 'tidslinje?from=2026-11-01', {}, 'rolf')).body.items
    const { id } = (await of(rolf)).findLast((event) => event.cancelBookingAllowed)!
    const word = (await of(rolf)).find((event) => event.id === id)?.atHome ? 'no-help-needed' : 'cancel'
    await send(magdalena, `tidslinje/${id}/svar`, post(word), 'rolf')
    const [own, other] = [await of(magdalena), await of(rolf)].map((all) => all.find((one) => one.id === id))
    expect(own?.answered).toEqual({ reply: word, undoable: other?.answered?.undoable, own: true })
    expect(other?.answered).toMatchObject({ reply: word, own: false, by: 'Magdalena Hult' })
  })

  test.each(['magdalena', 'petra'] as const)(
    'a time that %s calls off is told to each of the two with no more, and no less, than before',
    async (by) => {
      const world = open('varld=magdalena')
      const worlds = { magdalena: world, petra: seenBy(world, 'petra') }
      const of = async (who: keyof typeof worlds) =>
        (await send(worlds[who], 'tidslinje?from=2026-11-01', {}, 'magdalena')).body.items
      const talk = 'Videosamtal med kurator'
      for (const { id, title } of (await of('petra')).filter(
        ({ cancelBookingAllowed }) => cancelBookingAllowed,
      )) {
        const before = { magdalena: await of('magdalena'), petra: await of('petra') }
        const answer = await send(worlds[by], `tidslinje/${id}/svar`, post('cancel'), 'magdalena')
        if (title === talk) expect(answer.body).toMatchObject({ outcome: 'done' })
        for (const who of ['magdalena', 'petra'] as const) {
          const [was, is] = [before[who], await of(who)].map((all) => all.find((one) => one.id === id))
          expect(is?.reason).toBe(was?.reason)
          expect(is?.performer).toEqual(was?.performer)
          expect(Object.keys(is ?? {}).filter((key) => !(was && key in was) && key !== 'status')).toEqual(
            is?.answered ? ['answered'] : [],
          )
          expect(await of(who)).toHaveLength(before[who].length)
        }
      }
      const [own] = (await of('magdalena')).filter(({ title }) => title === talk)
      const [told] = (await of('petra')).filter(({ title }) => title === talk)
      expect([own?.reason, told?.reason]).toEqual([
        'Jag vill prata om hur vi berättar för barnen.',
        undefined,
      ])
      expect([own?.answered?.reply, told?.answered?.reply]).toEqual(['cancel', 'cancel'])
    },
  )

  test('an answer tells one who may not see plans no more of plans than the time did before', async () => {
    const world = open('varld=birgitta&kan=utse-ombud')
    const tove = seenBy(world, 'tove')
    const of = async (title: string) =>
      (await send(tove, 'tidslinje?from=2026-11-01', {}, 'birgitta')).body.items.findLast(
        (one) => one.title === title,
      )
    for (const title of ['Kontroll av hjärtsvikt', 'Hemtjänst: städning']) {
      const before = await of(title)
      expect(before?.belongsTo).toEqual([])
      await reply(world, before!.id, before!.atHome ? 'no-help-needed' : 'cancel')
      const after = await of(title)
      expect(after?.answered).toMatchObject({ own: false, by: 'Birgitta Sand' })
      expect(after?.belongsTo).toEqual([])
    }
  })

  test('too late, by the limit of the source, and in its own words', async () => {
    const world = open('nu=2026-11-24T08:00')
    const { id } = await eventOf(world, 'Kontroll av hjärtsvikt')
    const { body } = await reply(world, id, 'cancel')
    expect(body).toMatchObject({ outcome: 'too-late', undoable: false })
    expect(body['text']).toContain('24 timmar')
  })

  test('an undo that the source does not take', async () => {
    const world = open('')
    const { id } = await eventOf(world, 'Fotvård')
    expect((await reply(world, id, 'cancel')).body).toMatchObject({ outcome: 'done', undoable: false })
    expect((await reply(world, id, 'undo')).body).toMatchObject({ outcome: 'not-possible' })
  })

  test('an unknown time, and one of a source that is not connected', async () => {
    expect((await reply(open(''), 'finns-inte', 'cancel')).body).toMatchObject({ outcome: 'unknown' })
    const { id } = await eventOf(open(''), 'Fotvård')
    expect((await reply(open('kallor=region'), id, 'cancel')).body).toMatchObject({ outcome: 'unknown' })
  })

  test.each(['fel', 'trasig'])('a source with %s: 502, and nothing is changed', async (fault) => {
    const world = open(`fel=region-storstaden:${fault}`)
    const { id } = await eventOf(open(''), 'Kontroll av hjärtsvikt')
    expect(await reply(world, id, 'cancel')).toMatchObject({ status: 502, body: { code: 'source-refused' } })
    const whole = { ...open(''), key: world.key }
    expect((await eventOf(whole, 'Kontroll av hjärtsvikt')).status?.text).not.toBe('inställd')
  })

  test.each([[{}], [{ reply: 'spring' }], ['text'], [null]])(
    'a body that is no answer (%j) is refused',
    async (body) => {
      const world = open('')
      const { id } = await eventOf(world, 'Kontroll av hjärtsvikt')
      const init = { method: 'POST', body: JSON.stringify(body) }
      expect((await send(world, `tidslinje/${id}/svar`, init)).status).toBe(400)
    },
  )

  test('the index down, and somebody else asking', async () => {
    expect((await reply(open('fel=index:nere'), 'x', 'cancel')).status).toBe(503)
    const world = open('')
    const request = new Request('http://x.example/api/tidslinje/x/svar', {
      method: 'POST',
      body: '{"reply":"cancel"}',
      headers: { ...headersOf(world), 'Subject-Of-Care': 'p-other' },
    })
    expect((await responseIn(world, request))?.status).toBe(403)
  })
})
