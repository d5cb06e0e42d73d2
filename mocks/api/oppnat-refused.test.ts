import { describe, expect, test } from 'vitest'
import { headersOf, openWorld as open, seenBy, send } from './test-client.ts'
import { openIt, repliesTo, unreadOf } from './test-unread.ts'

describe('POST /api/oppnat', () => {
  test.each([
    [404, 'what is not known', { area: 'provsvar', id: 'finns-inte' }],
    [404, 'what is of another area', { area: 'lakemedel', id: 'it' }],
    [400, 'an area that is none', { area: 'allt', id: 'it' }],
    [400, 'no mark', { area: 'provsvar', id: 'it', opened: 'ja' }],
    [400, 'no id', { area: 'provsvar' }],
    [400, 'no body', 'it'],
  ])('answers %i to %s, and marks nothing', async (status, _, body) => {
    const world = open('')
    const before = await unreadOf(world)
    const sent = JSON.parse(JSON.stringify(body).replace('"it"', JSON.stringify(before[0]))) as unknown
    expect((await send(world, 'oppnat', sent)).status).toBe(status)
    expect(await unreadOf(world)).toEqual(before)
  })

  test('answers 403 about one who is not represented, or an area that is withheld, and marks nothing', async () => {
    const hers = open('varld=birgitta&kan=utse-ombud')
    const [id = ''] = await unreadOf(hers)
    for (const reader of ['tove', 'magdalena'] as const) {
      const world = seenBy(hers, reader)
      for (const one of [id, 'finns-inte']) {
        expect((await openIt(world, one, { subject: 'birgitta' })).status).toBe(403)
      }
    }
    expect(await unreadOf(hers)).toContain(id)
  })

  test('one who looks at the own data as an ombud would is told of no mark, and makes none', async () => {
    const world = open('')
    const [id = ''] = await unreadOf(world)
    const asOmbud = { 'View-Scopes': 'provsvar' }
    const told = await repliesTo(world, undefined, asOmbud)
    expect(told.map((one) => one.id)).toContain(id)
    expect(told.filter(({ unread }) => unread !== undefined)).toEqual([])
    const body = { area: 'provsvar', id }
    expect((await send(world, 'oppnat', body, { ...headersOf(world), ...asOmbud })).status).toBe(403)
    expect(await unreadOf(world)).toContain(id)
  })
})
