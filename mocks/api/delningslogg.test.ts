import { describe, expect, test } from 'vitest'
import type { LogItem } from '../../app/delning/laslogg/contract.ts'
import type { Sharing } from '../../app/delning/contract.ts'
import type { World } from '../worlds/world.ts'
import { openWorld, send } from './test-client.ts'

const log = async (world: World, query = '') =>
  ((await send(world, `delning/logg${query}`)).body as { items: LogItem[] }).items
const told = (items: readonly LogItem[]) =>
  items.flatMap((one) =>
    one.kind === 'report'
      ? []
      : [[one.kind, one.at?.slice(0, 16), one.reader.unit, one.what, one.kind === 'reading' ? one.times : 0]],
  )
const reports = (items: readonly LogItem[]) => items.flatMap((one) => (one.kind === 'report' ? [one] : []))
const at = (nu: string, more = '') => openWorld(`nu=${nu}&klocka=stilla&kan=ge-samtycke${more}`)

describe('GET /api/delning/logg', () => {
  test('tells who has read, what and when, and that of one day that is the same as one', async () => {
    const items = await log(at('2026-11-23T08:15'), '?from=2026-11-15')
    expect(told(items)).toEqual([
      ['reading', '2026-11-20T09:12', 'Vårdcentralen Ekbacken', 'Läkemedel', 3],
      ['reading', '2026-11-20T09:15', 'Vårdcentralen Ekbacken', 'Provsvar', 1],
      ['reading', '2026-11-18T13:40', 'Vårdcentralen Ekbacken', 'Vårddokumentation', 1],
      ['reading', '2026-11-22T16:05', 'Hemsjukvården Sjöstad', 'Läkemedel', 1],
      ['reading', '2026-11-22T16:08', 'Hemsjukvården Sjöstad', 'Provsvar', 1],
      ['reading', '2026-11-15T11:30', 'Hemsjukvården Sjöstad', 'Läkemedel', 1],
      ['refused', '2026-11-21T07:05', 'Hemtjänst Norr', 'Beslut om insatser', 0],
    ])
    expect(items.find(({ kind }) => kind === 'reading')).toMatchObject({
      until: '2026-11-20T09:31:00+01:00',
      who: { name: 'Amina Wallin', title: 'Sjuksköterska' },
      why: 'Vård och behandling',
    })
    expect(reports(items)).toMatchObject([
      { keeper: 'Region Storstaden', state: 'made', since: '2025-06-01T00:00:00+02:00' },
      { keeper: 'Sjöstads kommun', state: 'made' },
    ])
  })

  test('tells of one alone by its id', async () => {
    const world = at('2026-11-23T08:15')
    const [, one] = await log(world)
    const found = await log(world, `/${one?.id}`)
    expect(told(found)).toEqual(told(one ? [one] : []))
  })

  test('tells all of twenty thousand rows, those of one day that say the same as one', async () => {
    const items = await log(openWorld('varld=storanvandare&klocka=stilla'))
    const times = items.flatMap((one) => (one.kind === 'reading' ? one.times : []))
    expect(times.reduce((sum, one) => sum + one, 0)).toBe(20_000)
  }, 30_000)

  test('says of odd rows what they say, and never loses one', async () => {
    const items = await log(openWorld('varld=udda&klocka=stilla'))
    expect(items.filter(({ kind }) => kind === 'reading')).toHaveLength(5)
    expect(reports(items).map(({ state }) => state)).toEqual(['made', 'too-long', 'failed'])
  })
})

describe('a log that has to be made', () => {
  const opened = (queue: string) =>
    openWorld(`nu=2026-11-23T08:15&fel=region-storstaden.GetAccessLogsForPatient:${queue}`)
  const later = (world: World, seconds: number): World => ({
    ...world,
    openedAt: world.openedAt - seconds * 1_000,
  })
  const region = async (world: World) => reports(await log(world))[0]

  test('is said to be, since when and until when, is not asked for twice, and comes', async () => {
    const world = opened('ko')
    const first = await region(world)
    expect(first).toMatchObject({ state: 'queued', keeper: 'Region Storstaden' })
    expect(Date.parse(first?.expectedAt ?? '') - Date.parse(first?.askedAt ?? '')).toBe(5_000)
    // The one who has left the page and comes back is told the same.
    expect(await region(later(world, 3))).toMatchObject({ state: 'queued', askedAt: first?.askedAt })
    const items = await log(later(world, 6))
    expect(reports(items)[0]).toMatchObject({ state: 'made' })
    expect(told(items)).toContainEqual([
      'reading',
      '2026-11-20T09:15',
      'Vårdcentralen Ekbacken',
      'Provsvar',
      1,
    ])
  })

  test('may never be made', async () => {
    const world = opened('ko-utan-slut')
    const { askedAt } = (await region(world)) ?? {}
    expect(await region(later(world, 1_200))).toMatchObject({ state: 'queued', askedAt })
  })

  test('may be forgotten, and is asked for again', async () => {
    const world = opened('ko-glomd')
    expect(await region(world)).toMatchObject({ state: 'queued' })
    expect(await region(later(world, 2))).toMatchObject({ state: 'lost' })
    expect(await region(later(world, 4))).toMatchObject({ state: 'queued' })
  })

  test('is asked for by each person, and never told to another', async () => {
    const world = opened('ko')
    const { askedAt } = (await region(world)) ?? {}
    const other = { ...later(world, 3), persona: 'magdalena' as const, visit: 'another' }
    const theirs = await region(other)
    expect(theirs).toMatchObject({ state: 'queued' })
    expect(theirs?.askedAt).not.toBe(askedAt)
  })
})

describe('the staff of a world', () => {
  const requestIn = async (world: World) => {
    const { items } = (await send(world, 'delning')).body as { items: Sharing[] }
    return items.find((one) => one.kind === 'request')
  }
  const homeCare = async (world: World) =>
    told(await log(world)).filter(([, , unit]) => unit === 'Hemtjänst Norr')
  const refused = (minute: string) => ['refused', minute, 'Hemtjänst Norr', 'Beslut om insatser', 0]
  const read = (minute: string) => ['reading', minute, 'Hemtjänst Norr', 'Beslut om insatser', 1]

  test('is refused without a consent, reads by one, and is refused when it has been ended', async () => {
    const world = at('2026-11-23T08:15')
    expect(await homeCare(world)).toEqual([refused('2026-11-21T07:05')])
    const request = await requestIn(world)
    await send(world, `delning/fragor/${request?.id}`, { outcome: 'given' })
    expect(await homeCare(world)).toEqual([read('2026-11-23T08:15'), refused('2026-11-21T07:05')])
    const answered = await requestIn(world)
    const consent = answered?.kind === 'request' ? answered.answer?.consent : undefined
    await send(world, `delning/samtycken/${consent}/avsluta`, {})
    expect(await homeCare(world)).toEqual([
      read('2026-11-23T08:15'),
      refused('2026-11-21T07:05'),
      refused('2026-11-23T08:15'),
    ])
  })

  test('asks each morning as time goes, and what has been logged stays as it was', async () => {
    const world = at('2026-11-24T07:04')
    // Logged in anew each day.
    const tomorrow = (days: number): World => ({
      ...world,
      startsAt: world.startsAt + days * 86_400_000,
      visit: `${world.visit} ${days}`,
    })
    expect(await homeCare(world)).toEqual([refused('2026-11-21T07:05')])
    const request = await requestIn(world)
    await send(world, `delning/fragor/${request?.id}`, { outcome: 'given' })
    const mornings = await homeCare(tomorrow(2))
    expect(mornings).toEqual([
      // When it was given, and a minute later.
      ['reading', '2026-11-24T07:04', 'Hemtjänst Norr', 'Beslut om insatser', 2],
      read('2026-11-25T07:05'),
      refused('2026-11-21T07:05'),
    ])
    const answered = await requestIn(tomorrow(2))
    const consent = answered?.kind === 'request' ? answered.answer?.consent : undefined
    await send(tomorrow(2), `delning/samtycken/${consent}/avsluta`, {})
    expect((await homeCare(tomorrow(2))).slice(0, 3)).toEqual(mornings)
    expect(await homeCare(tomorrow(4))).toContainEqual(refused('2026-11-27T07:05'))
  })

  test('of a producer that is not connected reads nothing here', async () => {
    expect(await homeCare(at('2026-11-23T08:15', '&kallor=region-storstaden'))).toEqual([])
  })
})
