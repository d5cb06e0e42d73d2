import { describe, expect, test } from 'vitest'
import type { Change, SinceAround } from '../../app/sedan-sist/contract.ts'
import type { PersonaId } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { timeline } from './test-booking.ts'
import { planOf } from './test-mote.ts'
import { headersOf, openWorld, seenBy, send } from './test-client.ts'

type Told = SinceAround & { items: Change[]; withheld?: string[] }

const told = async (world: World, subject?: PersonaId, more = {}): Promise<Told> =>
  (await send(world, 'sedan-sist', undefined, { ...headersOf(world, subject), ...more })).body as Told
const news = async (world: World, subject?: PersonaId) =>
  (await told(world, subject)).items.filter(({ seen }) => !seen)
const mark = async (world: World, subject?: PersonaId, more = {}) =>
  send(
    world,
    'sedan-sist/sett',
    { version: (await told(world, subject)).version ?? '' },
    { ...headersOf(world, subject), ...more },
  )
const inShort = ({ kind, what, title }: Change) => `${kind} ${what} ${title}`
const reply = (world: World, id: string, is: string, subject?: PersonaId) =>
  send(world, `tidslinje/${id}/svar`, { reply: is }, headersOf(world, subject))

describe('Birgitta, who looked a week ago,', () => {
  test('is told what her sources have changed since, once each', async () => {
    const { since, items, notCompared } = await told(openWorld(''))
    expect([since, notCompared]).toEqual(['2026-11-16T07:15:00.000Z', []])
    expect(items.map(inShort)).toEqual([
      'moved time Hemtjänst: städning',
      'cancelled time Balansträning i grupp',
      'new time Blodprov',
      'new time Kontroll av gråstarr',
      'moved time Hemtjänst: städning',
      'new time Läkaren ringer om dina mediciner',
      'new message Nytt provsvar finns att läsa',
      'new reply Kontroll av hjärtsvikt',
      'new message Kontroll av gråstarr',
      'changed agreement Så vill du ha hjälpen hemma',
      'changed plan Genomförandeplan för hemtjänst',
      'new reply Odling från såret på smalbenet',
      'new application Dagverksamhet två dagar i veckan',
      'changed contact Selin Åkerman',
    ])
    const plan = items.find(({ what }) => what === 'plan')
    expect(plan).toMatchObject({ by: 'Jonas Lind, Hemtjänst Norr', at: '2026-11-19' })
    expect(plan?.fields).toContainEqual(
      expect.objectContaining({ before: 'Städning varannan torsdag', after: 'Städning varannan onsdag' }),
    )
  })

  test('has seen what she says that she has seen, and it is told as that; nothing comes back', async () => {
    const world = openWorld('')
    expect((await mark(world)).body).toEqual({ seen: true })
    const { items, since } = await told(world)
    expect(items).toHaveLength(14)
    expect(items.every(({ seen }) => seen)).toBe(true)
    expect(Date.parse(since ?? '')).toBeGreaterThanOrEqual(world.startsAt)
    await mark(world)
    expect(await news({ ...world, visit: 'another browser' })).toEqual([])
  })

  test('is not told of what she has opened', async () => {
    const world = openWorld('')
    const [letter] = (await news(world)).filter(({ what }) => what === 'message')
    await send(world, 'oppnat', { area: 'inkorg', id: letter?.thing })
    expect((await news(world)).map(({ id }) => id)).not.toContain(letter?.id)
  })
})

describe('the same link at another moment', () => {
  test.each([
    [
      '2026-11-21T09:00',
      ['moved time Vårdcentralen ringer och hör hur du mår'],
      ['new contact Fatima Backe'],
    ],
    ['2026-11-23T08:15', ['new contact Fatima Backe', 'new plan Genomförandeplan för hemgång'], []],
  ])('Siv %s', async (now, has, hasNot) => {
    const all = (await news(openWorld(`varld=hemkommen&nu=${now}`))).map(inShort)
    expect(all).toEqual(expect.arrayContaining(has))
    for (const one of hasNot) expect(all).not.toContain(one)
    expect(all).toContain('new decision Hemtjänst av Hemgångsteamet i två veckor')
  })
})

test('who answers the call to a meeting has no news of it', async () => {
  const world = openWorld('varld=hemkommen')
  await mark(world)
  const { id } = await planOf(world, 'Samordnad individuell plan')
  const answered = await send(world, `vardplaner/${id}/mote/svar`, { answer: 'coming' }, headersOf(world))
  expect(answered.body).toMatchObject({ reply: { answer: 'coming' } })
  expect((await news(world)).filter(({ area }) => area === 'tidslinje')).toEqual([])
})

describe('an ombud', () => {
  const query = 'varld=birgitta&kan=utse-ombud'

  test('has a look of the own, and is told only of areas that may be seen', async () => {
    const world = openWorld(query)
    const tove = seenBy(world, 'tove')
    const before = await told(tove, 'birgitta')
    expect(before.items.length).toBeGreaterThan(0)
    const areas = new Set(before.items.map(({ area }) => area))
    for (const area of before.withheld ?? []) expect(areas).not.toContain(area)
    await mark(tove, 'birgitta')
    expect(await news(tove, 'birgitta')).toEqual([])
    expect(await news(world)).toHaveLength(14)
    await mark(world)
    expect(await news(seenBy(openWorld(query), 'tove'), 'birgitta')).not.toEqual([])
  })

  test('who calls off a time has no news of it, and the person is told by whom', async () => {
    const world = openWorld('varld=rolf&kan=utse-ombud')
    const magdalena = seenBy(world, 'magdalena')
    await mark(world)
    await mark(magdalena, 'rolf')
    const visit = (await timeline(world)).find(({ title }) => title === 'Diabeteskontroll')
    const id = visit?.id ?? ''
    expect((await reply(magdalena, id, 'cancel', 'rolf')).body).toMatchObject({ outcome: 'done' })
    // The source writes that it is done, which is a message as any.
    expect((await news(magdalena, 'rolf')).map(({ what }) => what)).toEqual(['message'])
    const [change, ...others] = (await news(world)).filter(({ area }) => area === 'tidslinje')
    expect(others).toEqual([])
    expect(change).toMatchObject({ kind: 'cancelled', thing: id, by: 'Magdalena Hult' })
    expect((await reply(world, id, 'undo')).body).toMatchObject({ outcome: 'done' })
    expect((await news(world)).filter(({ area }) => area === 'tidslinje')).toEqual([])
  })

  test('without rights is refused, and one who looks as an ombud would is told nothing and marks nothing', async () => {
    const tove = seenBy(openWorld(''), 'tove')
    const refused = await send(tove, 'sedan-sist', undefined, headersOf(tove, 'birgitta'))
    expect(refused.status).toBe(403)
    const world = openWorld('')
    const preview = { 'View-Scopes': 'tidslinje' }
    expect(await told(world, undefined, preview)).toMatchObject({ items: [], notCompared: [] })
    expect((await mark(world, undefined, preview)).status).toBe(403)
    expect(await news(world)).toHaveLength(14)
  })
})

describe('marking', () => {
  test.each([
    [undefined, 400],
    [{ version: 7 }, 400],
    [{ version: 'finns-inte' }, 404],
  ])('%j is refused, and nothing is marked', async (body, status) => {
    const world = openWorld('')
    expect((await send(world, 'sedan-sist/sett', body ?? {})).status).toBe(status)
    expect(await news(world)).toHaveLength(14)
  })

  test('of one person marks nothing of another, in parallel', async () => {
    const world = openWorld('varld=magdalena&kan=utse-ombud')
    const [own, his] = await Promise.all([told(world), told(world, 'rolf')])
    const crossed = await send(world, 'sedan-sist/sett', { version: own.version }, headersOf(world, 'rolf'))
    expect(crossed.status).toBe(404)
    await Promise.all([mark(world), mark(world, 'rolf')])
    expect([...(await news(world)), ...(await news(world, 'rolf'))]).toEqual([])
    const ids = new Set(own.items.map(({ thing }) => thing))
    expect(his.items.filter(({ thing }) => ids.has(thing))).toEqual([])
  })
})

describe('a source that does not tell all', () => {
  test.each(['fel', 'trasig', 'ogiltig', 'inaktuell', 'tom'])(
    '(%s) is named, and nothing of it is told',
    async (fault) => {
      const { items, notCompared } = await told(openWorld(`fel=sjostads-kommun:${fault}`))
      expect(notCompared).toEqual(['Sjöstads kommun'])
      const ofKommun = items.filter(({ source }) => source.careGiver.name.includes('Sjöstad'))
      expect(ofKommun.map(inShort)).toEqual([])
      expect(items.map(inShort)).toContain('new time Blodprov')
    },
  )
})
