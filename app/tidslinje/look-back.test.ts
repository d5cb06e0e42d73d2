import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergedAnswer } from './look-back.ts'
import type { TidslinjeAnswer } from './queries.ts'
import { eventOf } from './test-events.ts'

const statusCodes = ['DataFromSource', 'NoDataSynchFailed'] as const

function answerOf(ids: number[], failed = false): TidslinjeAnswer {
  return {
    items: ids.map((id) => eventOf(String(id))),
    processingStatus: [
      {
        logicalAddress: 'TSTDEF-1',
        sourceName: 'Region Storstaden',
        principal: 'region',
        statusCode: statusCodes[Number(failed)] ?? 'DataFromSource',
        isResponseFromCache: false,
        isResponseInSynch: !failed,
      },
    ],
    unreadable: ids
      .filter((id) => id % 7 === 0)
      .map((id) => ({ contract: 'tidslinje', path: `[${id}]`, reason: 'string' })),
    logId: 'a',
    fetchedAt: '2026-11-23T07:15:00Z',
    window: {},
    months: [],
    undated: 0,
  }
}

const windows = fc.array(fc.tuple(fc.array(fc.integer({ min: 0, max: 40 })), fc.boolean()), { minLength: 1 })

test('holds every event and every unreadable record of its windows once, and the worst of each source', () => {
  fc.assert(
    fc.property(windows, (all) => {
      const [current = answerOf([]), ...older] = all.map(([ids, failed]) =>
        answerOf([...new Set(ids)], failed),
      )
      const merged = mergedAnswer(current, older)
      const ids = new Set(all.flatMap(([of]) => of))
      expect(merged.items.map(({ id }) => Number(id)).toSorted()).toEqual([...ids].toSorted())
      expect(merged.unreadable.length).toBe([...ids].filter((id) => id % 7 === 0).length)
      expect(merged.processingStatus.map((status) => status.statusCode)).toEqual([
        statusCodes[Number(all.some(([, failed]) => failed))],
      ])
    }),
  )
})

test('the same windows give the very same answer; a new one gives another', () => {
  const [current, year] = [answerOf([1]), answerOf([2])]
  const merged = mergedAnswer(current, [year])
  expect(mergedAnswer(current, [year])).toBe(merged)
  expect(mergedAnswer(current, [year, answerOf([3])])).not.toBe(merged)
  expect(mergedAnswer(current, [])).toBe(current)
})
