import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ProcessingStatus, processingStatusSchema } from './contract.ts'
import { coverageOf, isPart, meaningOfEmpty, worstBySource } from './coverage.ts'
import { joinNames } from './names.ts'

function status(logicalAddress: string, statusCode: ProcessingStatus['statusCode']): ProcessingStatus {
  return {
    logicalAddress,
    sourceName: logicalAddress,
    principal: 'region',
    statusCode,
    isResponseFromCache: statusCode.startsWith('DataFromCache'),
    isResponseInSynch: statusCode === 'DataFromSource',
  }
}

const codes = processingStatusSchema.entries.statusCode.options
const statuses = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...codes))
    .map(([name, code]) => status(name, code)),
)

describe('coverage', () => {
  test('every source has answered, is asked or is missing, and only one of them', () => {
    fc.assert(
      fc.property(statuses, (all) => {
        const { answered, asked, missing } = coverageOf({ processingStatus: all, unreadable: [] })
        expect(answered.length + asked.length + missing.length).toBe(all.length)
        expect(isPart({ processingStatus: all })).toBe(asked.length > 0)
      }),
    )
  })

  test('saved data of a source that could not be asked anew is told as such, and no other', () => {
    const all = codes.map((code) => status(code, code))
    const { stale, missing } = coverageOf({ processingStatus: all, unreadable: [] })
    expect(stale).toEqual([status('DataFromCacheSynchFailed', 'DataFromCacheSynchFailed')])
    expect(missing).toEqual([status('NoDataSynchFailed', 'NoDataSynchFailed')])
  })

  test('of a source that says something, the first it says is kept', () => {
    const says = (message: string, code: (typeof codes)[number]) => ({ ...status('a', code), message })
    const first = says('Stängt för natten', 'DataFromCache')
    expect(worstBySource([first, says('Fel', 'NoDataSynchFailed')])).toEqual([
      says('Stängt för natten', 'NoDataSynchFailed'),
    ])
    expect(worstBySource([status('a', 'DataFromSource'), first])).toEqual([first])
    expect(worstBySource([status('a', 'DataFromSource')])[0]).not.toHaveProperty('message')
  })

  test('a source keeps the worst it had in any theme', () => {
    fc.assert(
      fc.property(statuses, (all) => {
        for (const worst of worstBySource(all)) {
          const own = all.filter((one) => one.logicalAddress === worst.logicalAddress)
          expect(Math.max(...own.map((one) => codes.indexOf(one.statusCode)))).toBe(
            codes.indexOf(worst.statusCode),
          )
        }
      }),
    )
  })

  test('empty only means nothing when every source has answered', () => {
    const meaning = (processingStatus: ProcessingStatus[], unreadable = 0) =>
      meaningOfEmpty({
        processingStatus,
        unreadable: Array.from({ length: unreadable }, () => ({ contract: 'x', path: 'y', reason: 'z' })),
      })
    expect(meaning([])).toBe('noSource')
    expect(meaning([status('a', 'DataFromSource')])).toBe('nothing')
    expect(meaning([status('a', 'DataFromSource'), status('b', 'NoDataSynchFailed')])).toBe('someMissing')
    expect(meaning([status('b', 'NoDataSynchFailed')])).toBe('allMissing')
    expect(meaning([status('a', 'DataFromSource')], 1)).toBe('someMissing')
  })

  test('a broken answer of a source that is missing is not named twice', () => {
    const unreadable = [{ logicalAddress: 'b', contract: 'x', path: '', reason: 'not-xml' }]
    expect(
      coverageOf({ processingStatus: [status('b', 'NoDataSynchFailed')], unreadable }).unreadable,
    ).toEqual([])
    expect(
      coverageOf({ processingStatus: [status('b', 'DataFromSource')], unreadable }).unreadable,
    ).toHaveLength(1)
  })
})

test('names are joined as a sentence, each once', () => {
  expect(joinNames(['A'], 'och', '?')).toBe('A')
  expect(joinNames(['A', 'B', 'A'], 'och', '?')).toBe('A och B')
  expect(joinNames(['A', 'B', 'C'], 'och', '?')).toBe('A, B och C')
  expect(joinNames([undefined], 'och', 'en okänd källa')).toBe('en okänd källa')
})
