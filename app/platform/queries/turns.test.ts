import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { turns } from './turns.ts'

const wanted = new AbortController().signal

describe('turns', () => {
  test('are so many at a time, in the order they came, and each comes to its own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.constantFrom('well', 'fails', 'left'), { maxLength: 20 }),
        fc.scheduler(),
        async (most, kinds, scheduler) => {
          const inTurn = turns(most)
          const began: number[] = []
          let [going, highest] = [0, 0]
          const all = kinds.map((kind, number) => {
            const left = AbortSignal.abort('left')
            return inTurn(kind === 'left' ? left : wanted, async () => {
              began.push(number)
              going += 1
              highest = Math.max(highest, going)
              await scheduler.schedule(Promise.resolve())
              going -= 1
              if (kind === 'fails') throw new Error('fails')
              return number
            }).then(String, (error: unknown) => (error === 'left' ? 'left' : 'fails'))
          })
          const ends = Promise.all(all)
          await scheduler.waitFor(ends)
          expect(await ends).toEqual(kinds.map((kind, number) => (kind === 'well' ? `${number}` : kind)))
          expect(began).toEqual(kinds.flatMap((kind, number) => (kind === 'left' ? [] : [number])))
          expect(highest).toBeLessThanOrEqual(most)
        },
      ),
    )
  })
})
