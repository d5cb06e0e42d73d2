import { afterEach, describe, expect, test, vi } from 'vitest'
import { headersOf, openWorld as open, seenBy, send } from './test-client.ts'
import { openIt, repliesTo, type Told, unreadOf } from './test-unread.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('POST /api/oppnat', () => {
  test('what is opened is no longer unread, until it is marked so again', async () => {
    const world = open('')
    const [first = '', second = '', ...others] = await unreadOf(world)
    expect([first, second, others]).toEqual([expect.any(String), expect.stringMatching(/./), []])
    const answer = await openIt(world, first)
    expect([answer.status, answer.body]).toEqual([200, { opened: true }])
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('Subject-Of-Care')).toBe(headersOf(world)['Subject-Of-Care'])
    expect(await unreadOf(world)).toEqual([second])
    expect((await openIt(world, first, { opened: false })).status).toBe(200)
    expect(await unreadOf(world)).toEqual([first, second])
  })

  test('what was read before the person last looked can be made unread, and what has no time cannot', async () => {
    const world = open('varld=udda')
    const all = await repliesTo(world)
    for (const { id } of all) await openIt(world, id, { opened: false })
    const timed = all.filter(({ source }) => source.authorTime)
    expect(timed.length).toBeLessThan(all.length)
    expect(await unreadOf(world)).toEqual(timed.map(({ id }) => id))
  })

  test("an ombud's reading is the ombud's own, and the person's the person's", async () => {
    const hers = open('varld=magdalena&kan=utse-ombud')
    const his = seenBy(hers, 'daniel')
    const [id = ''] = await unreadOf(hers)
    expect(await unreadOf(his, 'magdalena')).toEqual([id])
    await openIt(his, id, { subject: 'magdalena' })
    expect([await unreadOf(his, 'magdalena'), await unreadOf(hers)]).toEqual([[], [id]])
    await openIt(his, id, { subject: 'magdalena', opened: false })
    await openIt(hers, id)
    expect([await unreadOf(his, 'magdalena'), await unreadOf(hers)]).toEqual([[id], []])
  })

  test('a mark does not begin anew what is asked of the sources meanwhile', async () => {
    vi.useFakeTimers()
    const world = open('fel=sjostads-kommun:langsam-5')
    const answers = async (prefer: string, seconds: number) => {
      const pending = send(world, 'provsvar', undefined, { ...headersOf(world), Prefer: prefer })
      await vi.advanceTimersByTimeAsync(seconds * 1_000)
      return (await pending).body as { items: Told[]; logId: string; processingStatus: unknown[] }
    }
    const part = await answers('wait=1', 2)
    expect(JSON.stringify(part.processingStatus)).toContain('NoDataSynchPending')
    const id = part.items.find(({ unread }) => unread)?.id
    await openIt(world, id)
    const whole = await answers(`wait=8, newer-than="${part.logId}"`, 4)
    expect(JSON.stringify(whole.processingStatus)).not.toContain('NoDataSynchPending')
    expect(whole.items.find((one) => one.id === id)?.unread).toBeUndefined()
  })
})
