import { describe, expect, test } from 'vitest'
import type { Session } from '#platform/session/contract.ts'
import { logOut } from '../platform/logins.ts'
import { type PersonaId, personaOf } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { headersOf, openWorld as open, seenBy, send } from './test-client.ts'

const order = { order: ['messages', 'todo'], folded: ['plans'] }
const other = { order: ['tiles'], folded: [] }
const keep = (world: World, body: unknown, subject: PersonaId = world.persona) =>
  send(world, 'installningar', body, headersOf(world, subject))
const settingsIn = async (world: World) => ((await send(world, 'session')).body as Session).settings
const idOf = (persona: PersonaId) => personaOf(persona).person.id

describe('POST /api/installningar', () => {
  test('what is chosen is told with the session, in any browser of that person, until the usual order is', async () => {
    const world = open('')
    expect(await settingsIn(world)).toEqual({})
    const answer = await keep(world, order)
    expect([answer.status, answer.body]).toEqual([200, order])
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const elsewhere = { ...world, visit: `${world.visit} elsewhere` }
    expect(await settingsIn(elsewhere)).toEqual({ [idOf('birgitta')]: order })
    logOut(world)
    expect((await keep(world, other)).status).toBe(401)
    expect(await settingsIn(elsewhere)).toEqual({ [idOf('birgitta')]: order })
    await keep(elsewhere, { order: [], folded: [] })
    expect(await settingsIn(elsewhere)).toEqual({})
  })

  test("an ombud's order is the ombud's own, apart for each person, and the person's the person's", async () => {
    const hers = open('varld=birgitta&kan=utse-ombud')
    const daughters = seenBy(hers, 'tove')
    await keep(hers, order)
    await keep(daughters, other, 'birgitta')
    await keep(daughters, order)
    expect(await settingsIn(hers)).toEqual({ [idOf('birgitta')]: order })
    expect(await settingsIn(daughters)).toEqual({ [idOf('tove')]: order, [idOf('birgitta')]: other })
  })

  test('of one whom one may no longer see, nothing is told or kept', async () => {
    const world = open('varld=tove&kan=utse-ombud')
    await keep(world, other, 'birgitta')
    // As the law is today, one who has been appointed sees nothing.
    const later = { ...world, capabilities: [] }
    expect(await settingsIn(later)).toEqual({})
    expect((await keep(later, order, 'birgitta')).status).toBe(403)
  })

  test('in a preview nothing is changed', async () => {
    const world = open('')
    const headers = { ...headersOf(world), 'View-Scopes': 'tidslinje kontakter' }
    expect(await send(world, 'installningar', order, headers)).toMatchObject({ status: 403 })
    expect(await settingsIn(world)).toEqual({})
  })

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['no names', { order: 'todo', folded: [] }],
    ['what is folded is not said', { order: [] }],
    ['a name that is none', { order: ['todo', 7], folded: [] }],
    ['words', { order: ['Birgitta har ont'], folded: [] }],
    ['more than there can be', { order: Array.from({ length: 51 }, () => 'todo'), folded: [] }],
    ['something beside', { order: [], folded: [], diagnosis: 'x' }],
  ])('what is no order is refused, and nothing is kept: %s', async (_what, body) => {
    const world = open('')
    expect(await keep(world, body ?? 'nothing')).toMatchObject({ status: 400, body: { code: 'bad-order' } })
    expect(await settingsIn(world)).toEqual({})
  })
})
