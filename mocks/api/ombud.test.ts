import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { accessLogSchema } from '../../app/ombud/logg/contract.ts'
import { candidateSchema } from '../../app/ombud/utse/contract.ts'
import { sharedAreas } from '../../app/areas.ts'
import { logOut } from '../platform/logins.ts'
import { type PersonaId, personaOf } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { headersOf, openWorld, seenBy, send } from './test-client.ts'

const about = (world: World, subject: PersonaId, resource: string, body?: unknown) =>
  send(world, resource, body, headersOf(world, subject))

const scopes = (see: string[], does: string[] = []) =>
  sharedAreas.map((area) => ({ area, see: see.includes(area), do: does.includes(area) }))

type Items = { items: { id: string; title?: string; kind?: string; commitments?: unknown[] }[] }
type Represents = { represents: { person?: { id: string } }[] }

async function idOf(world: World, name: string): Promise<string> {
  const { body } = await send(world, 'ombud')
  const one = (body as { items: { id: string; name?: string; status: string }[] }).items.find(
    (item) => item.name === name && item.status === 'active',
  )
  if (!one) throw new Error(`no ombud ${name}`)
  return one.id
}

async function logOf(world: World) {
  const { entries } = v.parse(accessLogSchema, (await send(world, 'ombud/logg')).body)
  return entries.map(({ name, kind, area }) => [name, kind, area])
}

describe('an ombud', () => {
  test('sees and does what she was given, is refused the rest, and says whose each answer is', async () => {
    const tove = openWorld('varld=tove&kan=utse-ombud')
    for (const area of ['tidslinje', 'kontakter']) {
      const { status, headers } = await about(tove, 'birgitta', area)
      expect(status).toBe(200)
      expect(headers.get('Subject-Of-Care')).toBe(personaOf('birgitta').person.id)
    }
    for (const area of ['overenskommelser', 'vardplaner', 'viktigt', 'ombud', 'ombud/logg']) {
      const { status, body } = await about(tove, 'birgitta', area)
      expect([status, body]).toMatchObject([403, { code: 'area-not-allowed' }])
    }
    const { body } = await about(tove, 'birgitta', 'tidslinje')
    const visit = (body as Items).items.findLast(({ kind }) => kind === 'booking')
    const reply = await about(tove, 'birgitta', `tidslinje/${visit?.id}/svar`, { reply: 'cancel' })
    expect(reply.status).toBe(403)
    expect((await about(tove, 'magdalena', 'tidslinje')).status).toBe(403)
  })

  test('marks a task only where the agreement it comes from may be seen too', async () => {
    const opened = openWorld('varld=daniel&kan=utse-ombud')
    const daniel = await about(opened, 'magdalena', 'overenskommelser/x/gjort', {})
    expect(daniel.status).toBe(400)
    const tove = openWorld('varld=tove&kan=utse-ombud')
    const hers = await about(tove, 'birgitta', 'overenskommelser/x/gjort', {})
    expect([hers.status, hers.body]).toMatchObject([403, { code: 'area-not-allowed' }])
    // There is no part of what may not be seen that may.
    for (const resource of ['overenskommelser', 'vardplaner']) {
      expect((await about(tove, 'birgitta', `${resource}?del=att-gora`)).status).toBe(403)
    }
  })

  test('who may not see plans is not told of them by the times, which say what is withheld', async () => {
    const tove = openWorld('varld=tove&kan=utse-ombud')
    const { body } = await about(tove, 'birgitta', 'tidslinje')
    expect(body).toMatchObject({ withheld: ['remisser', 'overenskommelser', 'vardplaner'] })
    const { items, months, undated } = body as Items & { months: { count: number }[]; undated: number }
    for (const item of items) expect(item).toMatchObject({ belongsTo: [] })
    expect(months.reduce((sum, { count }) => sum + count, undated)).toBe(items.length)
    const own = (await send(seenBy(tove, 'birgitta'), 'tidslinje')).body as Items
    expect(own).not.toHaveProperty('withheld')
    expect(own.items.length).toBeGreaterThan(items.length)
  })

  test('what one person changes is not changed for another', async () => {
    const magdalena = openWorld('varld=magdalena&kan=viktigt-for-mig')
    await about(magdalena, 'leo', 'viktigt', { text: 'Fotboll' })
    expect((await send(magdalena, 'viktigt')).body).toEqual({})
    expect((await about(magdalena, 'leo', 'viktigt')).body).toMatchObject({ text: 'Fotboll' })
  })
})

describe('appointing', () => {
  test('find, appoint, act within it, be refused outside it, change, revoke, and read it all in the log', async () => {
    const emil = openWorld('varld=flyttad&kan=utse-ombud')
    const siv = seenBy(emil, 'hemkommen')
    expect((await about(siv, 'flyttad', 'tidslinje')).status).toBe(403)

    const { personnummer, id } = personaOf('hemkommen').person
    const found = v.parse(candidateSchema, (await send(emil, 'ombud/sok', { personnummer })).body)
    expect(found).toEqual({ outcome: 'found', person: id, name: 'Siv Norling' })
    expect((await send(emil, 'ombud', { person: id, scopes: scopes(['tidslinje']) })).status).toBe(200)

    const { represents } = (await send(siv, 'session')).body as Represents
    expect(represents.map(({ person }) => person?.id)).toContain(personaOf('flyttad').person.id)
    expect((await about(siv, 'flyttad', 'tidslinje')).status).toBe(200)
    expect((await about(siv, 'flyttad', 'kontakter')).status).toBe(403)

    const ombud = await idOf(emil, 'Siv Norling')
    expect(
      (await send(emil, `ombud/${ombud}`, { scopes: scopes(['kontakter'], ['kontakter']) })).status,
    ).toBe(200)
    expect((await about(siv, 'flyttad', 'kontakter')).status).toBe(200)
    expect((await about(siv, 'flyttad', 'tidslinje')).status).toBe(403)

    expect((await send(emil, `ombud/${ombud}/aterkalla`, {})).status).toBe(200)
    const gone = await about(siv, 'flyttad', 'kontakter')
    expect([gone.status, gone.body]).toMatchObject([403, { code: 'subject-not-represented' }])
    expect(await logOf(emil)).toEqual([
      ['Siv Norling', 'refused', 'tidslinje'],
      ['Siv Norling', 'see', 'kontakter'],
      ['Siv Norling', 'refused', 'kontakter'],
      ['Siv Norling', 'see', 'tidslinje'],
    ])
  })

  test.each([
    [{ scopes: scopes([]) }, 'nothing to see'],
    [{ scopes: [{ area: 'tidslinje', see: false, do: true }] }, 'to do what is not seen'],
    [{ scopes: [{ area: 'bank', see: true, do: false }] }, 'an unknown area'],
    [{ scopes: scopes(['tidslinje']), validTo: '2026-11-22' }, 'until yesterday'],
    [{ scopes: scopes(['tidslinje']), validTo: '2027-02-31' }, 'until a day that no calendar has'],
    [{ scopes: scopes(['tidslinje']), person: 'p-0' }, 'nobody'],
    [{ scopes: scopes(['tidslinje']), person: personaOf('flyttad').person.id }, 'oneself'],
    [
      { scopes: scopes(['tidslinje']), person: personaOf('skyddad').person.id },
      'one with protected identity',
    ],
    [{ scopes: scopes(['tidslinje']), person: personaOf('tonaring').person.id }, 'one of fifteen years'],
    ['utse', 'no body'],
  ])('%j is refused: %s', async (body, _why) => {
    const emil = openWorld('varld=flyttad&kan=utse-ombud')
    const { id } = personaOf('hemkommen').person
    const sent = typeof body === 'string' ? body : { person: id, ...body }
    expect((await send(emil, 'ombud', sent)).status).toBe(400)
  })

  test.each([
    ['191212121212', 'unknown'],
    [personaOf('birgitta').person.personnummer, 'self'],
    [personaOf('skyddad').person.personnummer, 'protected'],
    [personaOf('tove').person.personnummer, 'already'],
    [personaOf('tonaring').person.personnummer, 'minor'],
  ])('a search for %s says %s and no name', async (personnummer, outcome) => {
    const { body } = await send(openWorld('kan=utse-ombud'), 'ombud/sok', { personnummer })
    expect(body).toEqual({ outcome })
  })

  test('without the capability nobody is appointed or changed, but whoever is can be revoked, by both', async () => {
    const birgitta = openWorld('')
    const tove = await idOf(birgitta, 'Tove Sand')
    const { personnummer } = personaOf('magdalena').person
    expect((await send(birgitta, 'ombud/sok', { personnummer })).status).toBe(403)
    expect((await send(birgitta, 'ombud', {})).status).toBe(403)
    expect((await send(birgitta, `ombud/${tove}`, { scopes: scopes(['kontakter']) })).status).toBe(403)
    const hers = seenBy(birgitta, 'tove')
    expect((await send(hers, `ombud/${tove}/aterkalla`, {})).status).toBe(200)
    expect((await send(birgitta, `ombud/${tove}/aterkalla`, {})).status).toBe(404)
  })

  test('a minor appoints nobody, even where the law has room for it', async () => {
    const vilmer = openWorld('varld=tonaring&kan=utse-ombud')
    const { personnummer, id } = personaOf('hemkommen').person
    expect((await send(vilmer, 'ombud/sok', { personnummer })).status).toBe(403)
    expect((await send(vilmer, 'ombud', { person: id, scopes: scopes(['tidslinje']) })).status).toBe(403)
    expect((await send(vilmer, 'session')).body).toMatchObject({ capabilities: [] })
  })

  test('a guardian and a god man cannot be revoked here', async () => {
    const leo = openWorld('varld=leo')
    const guardian = await idOf(leo, 'Magdalena Hult')
    expect((await send(leo, `ombud/${guardian}/aterkalla`, {})).status).toBe(404)
  })
})

describe('the session', () => {
  test('of one with protected identity no name is told to the one who represents', async () => {
    const { body } = await send(openWorld('varld=kerstin'), 'session')
    expect(JSON.stringify(body)).not.toMatch(/Sanna|Lind\b/)
    for (const resource of ['tidslinje', 'overenskommelser', 'kallor']) {
      const answer = await about(openWorld('varld=kerstin'), 'skyddad', resource)
      expect(answer.status).toBe(200)
      expect(JSON.stringify(answer.body)).not.toMatch(/Sanna|Lind\b/)
    }
  })

  test('ended: everything answers 401, and nothing prolongs it', async () => {
    const world = openWorld('')
    logOut(world)
    for (const resource of ['session', 'tidslinje', 'ombud']) {
      expect((await send(world, resource)).status).toBe(401)
    }
    expect((await send(world, 'session/forlang', {})).status).toBe(401)
  })

  test('lasts as long as something is asked; looking at it does not prolong it', async () => {
    const opened = openWorld('nu=2026-11-23T08:00&session=10')
    const at = (minutes: number): World => ({ ...opened, startsAt: opened.startsAt + minutes * 60_000 })
    expect((await send(at(0), 'session')).status).toBe(200)
    expect((await send(at(9), 'tidslinje')).status).toBe(200)
    expect((await send(at(18), 'session')).status).toBe(200)
    expect((await send(at(20), 'session')).status).toBe(401)
  })

  test('a preview narrows the own to what an ombud would see, and lets nothing be done', async () => {
    const world = openWorld('kan=viktigt-for-mig')
    const headers = { ...headersOf(world), 'View-Scopes': 'tidslinje' }
    expect((await send(world, 'tidslinje', undefined, headers)).body).toMatchObject({
      withheld: ['remisser', 'overenskommelser', 'vardplaner'],
    })
    expect((await send(world, 'vardplaner', undefined, headers)).status).toBe(403)
    expect((await send(world, 'viktigt', { text: 'x' }, headers)).status).toBe(403)
    expect((await send(world, 'ombud/sok', {}, headers)).status).toBe(403)
  })
})

describe('whose an item is', () => {
  test('is told of the own and of those one represents in the area, and of nobody else', async () => {
    const tove = openWorld('varld=tove&kan=utse-ombud')
    const events = (await about(tove, 'birgitta', 'tidslinje')).body as Items
    const plans = (await send(seenBy(tove, 'birgitta'), 'vardplaner')).body as Items
    const whose = async (world: World, resource: string, id = '') =>
      (await send(world, `tillhor?resurs=${resource}&id=${id}`)).body
    const birgitta = { personId: personaOf('birgitta').person.id }
    expect(await whose(tove, 'tidslinje', events.items[0]?.id)).toEqual(birgitta)
    expect(await whose(tove, 'vardplaner', plans.items[0]?.id)).toEqual({})
    expect(await whose(seenBy(tove, 'birgitta'), 'vardplaner', plans.items[0]?.id)).toEqual(birgitta)
    expect(await whose(openWorld('varld=magdalena'), 'tidslinje', events.items[0]?.id)).toEqual({})
    expect((await send(tove, 'tillhor?resurs=session&id=1')).status).toBe(400)
  })

  test('a consent or a question of a child is told of to the guardian, and to nobody who may not see it', async () => {
    const guardian = openWorld('varld=magdalena')
    const shared = (await about(guardian, 'leo', 'delning')).body as Items
    const [first] = shared.items
    expect(first).toBeDefined()
    const ask = (world: World) => send(world, `tillhor?resurs=delning&id=${first?.id}`)
    expect((await ask(guardian)).body).toEqual({ personId: personaOf('leo').person.id })
    expect((await ask(openWorld('varld=tove'))).body).toEqual({})
    // Who sees other things of somebody is not told of this.
    const tove = openWorld('varld=tove&kan=utse-ombud')
    const [own] = ((await send(seenBy(tove, 'birgitta'), 'delning')).body as Items).items
    const ofBirgitta = `tillhor?resurs=delning&id=${own?.id}`
    expect((await send(tove, ofBirgitta)).body).toEqual({})
    expect((await send(seenBy(tove, 'birgitta'), ofBirgitta)).body).toMatchObject({
      personId: personaOf('birgitta').person.id,
    })
  })
})

test('an answer for another person than asked says so', async () => {
  const world = openWorld('fel=api.kontakter:annan-person')
  const { headers } = await send(world, 'kontakter')
  expect(headers.get('Subject-Of-Care')).toBe(personaOf('magdalena').person.id)
})
