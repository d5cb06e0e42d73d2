import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyRecord } from './arbitraries.ts'
import type { Contract } from './riv-ta/riv-ta-contract.ts'
import { contracts, readAny } from './contracts.ts'
import type { ContractName } from './reading.ts'

const names = Object.keys(contracts) as ContractName[]
const contractOf = (name: ContractName) => contracts[name] as unknown as Contract<unknown>
const recordsOf = (name: ContractName) => fc.array(anyRecord[name] as fc.Arbitrary<unknown>, { maxLength: 3 })

describe.each(names)('%s', (name) => {
  const { read, write } = contractOf(name)

  test('what is written is read back, each record whole', () => {
    fc.assert(
      fc.property(recordsOf(name), (records) => {
        const reading = read(write(records))
        // The schedule's own schema refuses every real number, so that field is not written.
        const expected = records.map((record) => without(record, 'subject_of_care'))
        expect(reading).toMatchObject({ ok: true, items: expected, unreadable: [] })
      }),
    )
  })

  test('an empty answer is empty, with and without a result', () => {
    expect(read(write([]))).toMatchObject({ ok: true, items: [], unreadable: [] })
    expect(read(`<${name}Response/>`)).toEqual({ ok: true, items: [], unreadable: [] })
  })

  test('an answer of another contract is refused', () => {
    expect(read('<GetMoonPhaseResponse/>')).toMatchObject({
      ok: false,
      fault: { contract: name, reason: 'wrong-contract' },
    })
  })

  test('nothing done to an answer makes the reader throw, and no record is lost without a word', () => {
    const damages = fc.tuple(
      recordsOf(name),
      fc.nat(),
      fc.constantFrom('', '<', '?', '&', 'x', '</a>', '\u0000', '<a>'),
    )
    let survived = 0
    fc.assert(
      fc.property(damages, ([records, place, what]) => {
        const xml = write(records)
        const at = place % xml.length
        const reading = read(xml.slice(0, at) + what + xml.slice(what === '' ? xml.length : at + 1))
        if (!reading.ok) {
          expect(reading.fault.contract).toBe(name)
          return
        }
        survived += 1
        // One place is damaged, so one record may be read as another or be named. The others are what they were.
        const { items, unreadable } = reading
        expect(items.length + unreadable.length).toBe(records.length)
        const named = unreadable.map(({ path }) => Number(/\[(\d+)\]/.exec(path)?.[1]) - 1)
        const before = read(xml)
        const whole = (before.ok ? before.items : []).filter((_, index) => !named.includes(index))
        const changed = items.filter((item, index) => !isDeepStrictEqual(item, whole[index]))
        expect(changed.length + unreadable.length).toBeLessThanOrEqual(1)
      }),
      // To shrink a long answer takes minutes, and the first that fails says enough.
      { numRuns: 300, endOnFailure: true },
    )
    // Else it would all be about answers that are refused as a whole.
    expect(survived).toBeGreaterThan(10)
  })

  test('no text at all makes the reader throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(text).ok).toBe(false)
      }),
    )
  })
})

test('there is a reader for each of the six contracts, and headers for others', () => {
  expect(names).toHaveLength(6)
  expect(readAny('<GetDiagnosisResponse/>', 'GetDiagnosis')).toEqual({ ok: true, items: [], unreadable: [] })
})

function without(record: unknown, key: string): unknown {
  return Object.fromEntries(Object.entries(record as object).filter(([name]) => name !== key))
}
