import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentOnce } from './sent-once.ts'

let worlds = 0
const inWorld = () => `sent-once ${(worlds += 1)}`
const of = ['birgitta', 'birgitta', '/api/inkorg']

describe('what is sent once', () => {
  test('is done once, however many times and however close it is sent, and always answered the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }), async (keys) => {
        const worldKey = inWorld()
        const done: string[] = []
        const answers = await Promise.all(
          keys.map(async (key) => {
            const answer = await sentOnce({ worldKey, of, key, body: { key } }, async () => {
              await Promise.resolve()
              done.push(key)
              return Response.json({ number: done.length, key })
            })
            return answer === 'reused'
              ? undefined
              : ((await answer.json()) as { key: string; number: number })
          }),
        )
        expect(done.toSorted()).toEqual([...new Set(keys)].toSorted())
        for (const [index, key] of keys.entries()) {
          expect(answers[index]).toEqual(answers[keys.indexOf(key)])
          expect(answers[index]?.key).toBe(key)
        }
      }),
    )
  })

  test.each([
    ['is answered with a failure', () => Promise.resolve(new Response(null, { status: 502 }))],
    ['is done in part', () => Promise.resolve(new Response(null, { status: 207 }))],
    ['is refused', () => Promise.resolve(new Response(null, { status: 409 }))],
    ['throws', () => Promise.reject(new Error('gone'))],
  ])('is done anew when the first attempt %s', async (_how, failing) => {
    const sent = { worldKey: inWorld(), of, key: 'a', body: 1 }
    await sentOnce(sent, failing).catch(() => undefined)
    const answer = await sentOnce(sent, () => Promise.resolve(Response.json('done')))
    expect(answer !== 'reused' && (await answer.json())).toBe('done')
  })

  test('a key stands for one thing, of one sender about one person', async () => {
    const sent = { worldKey: inWorld(), of, key: 'a', body: 'first' }
    const act = () => Promise.resolve(Response.json('done'))
    await sentOnce(sent, act)
    expect(await sentOnce({ ...sent, body: 'another' }, act)).toBe('reused')
    expect(
      await sentOnce({ ...sent, of: ['tove', 'birgitta', '/api/inkorg'], body: 'another' }, act),
    ).not.toBe('reused')
  })
})
