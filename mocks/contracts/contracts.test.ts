import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnyRecords } from './any.arbitrary.ts'
import { contractNames, contracts } from './contracts.ts'
import { readAny } from './read-any.ts'

const beside = import.meta.glob<{ default?: AnyRecords }>('./*/*.arbitrary.ts', { eager: true })
const made = Object.values(beside).flatMap(({ default: one }) => one ?? [])
const modules = import.meta.glob<Record<string, unknown>>(
  ['./riv-ta/*.ts', './own/*.ts', '!./**/*.test.ts', '!./**/*.arbitrary.ts'],
  { eager: true },
)

/** Up to three of any records of a contract. */
function recordsOf(name: string): fc.Arbitrary<unknown[]> {
  const one = made.find(({ contract }) => contract === name)
  if (!one) throw new Error(`no *.arbitrary.ts beside ${name} makes records of it`)
  return fc.array(one.record, { maxLength: 3 })
}

/** The contract with records of which nothing is known, as they come from `recordsOf`. */
type Untyped = {
  read: (text: string) => { kind: string; items?: unknown[]; faults?: { path: string }[] }
  write: (items: unknown[]) => string
}
const untyped = (name: (typeof contractNames)[number]) => contracts[name] as unknown as Untyped

describe.each(contractNames)('%s', (name) => {
  const { read, write } = untyped(name)

  test('what is written is read back, each record whole', () => {
    fc.assert(
      fc.property(recordsOf(name), (records) => {
        expect(read(write(records))).toEqual({ kind: 'read', items: records, faults: [] })
      }),
    )
  })

  test('an empty answer is empty', () => {
    expect(read(write([]))).toEqual({ kind: 'read', items: [], faults: [] })
  })

  test('nothing done to an answer makes the reader throw, and no record is lost without a word', () => {
    const damages = fc.tuple(
      recordsOf(name),
      fc.nat(),
      fc.constantFrom('', '<', '?', '&', 'x', '</a>', '\u0000', '<a>', '"', '}'),
    )
    let survived = 0
    fc.assert(
      fc.property(damages, ([records, place, what]) => {
        const text = write(records)
        const at = place % text.length
        const reading = read(text.slice(0, at) + what + text.slice(what === '' ? text.length : at + 1))
        if (reading.kind !== 'read') {
          expect(['fault', 'unreadable']).toContain(reading.kind)
          return
        }
        survived += 1
        // One place is damaged, so one record may be read as another or be named. The others are what they were.
        const { items = [], faults: all = [] } = reading
        const faults = all.filter(({ path }) => path !== 'result/resultCode')
        expect(items.length + faults.length).toBe(records.length)
        const named = faults.map(({ path }) => Number(/\[(\d+)\]/.exec(path)?.[1]) - 1)
        const whole = (read(text).items ?? []).filter((_, index) => !named.includes(index))
        const changed = items.filter((item, index) => !isDeepStrictEqual(item, whole[index]))
        expect(changed.length + faults.length).toBeLessThanOrEqual(1)
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
        expect(read(text).kind).not.toBe('read')
      }),
    )
  })
})

const national = Object.values(contracts).filter((contract) => contract.format === 'xml')

describe.each(national.map((contract) => [contract.name, contract] as const))(
  '%s in XML',
  (name, { readXml }) => {
    test('an answer without a result is empty too', () => {
      expect(readXml(`<${name}Response/>`)).toEqual({ ok: true, items: [], unreadable: [] })
    })

    test('an answer of another contract is refused', () => {
      expect(readXml('<GetMoonPhaseResponse/>')).toMatchObject({
        ok: false,
        fault: { contract: name, reason: 'wrong-contract' },
      })
    })
  },
)

describe('the list of contracts', () => {
  test('holds every contract that is described', () => {
    const described = Object.values(modules)
      .flatMap((module) => Object.values(module))
      .flatMap((one) =>
        typeof one === 'object' && one !== null && 'category' in one && 'name' in one ? [one.name] : [],
      )
    expect(described.toSorted()).toEqual(contractNames.toSorted())
  })

  test('tells each apart in the engagement index', () => {
    const categories = Object.values(contracts).map(({ category }) => category)
    expect(new Set(categories).size).toBe(contractNames.length)
  })

  test('reads headers of contracts that are not in it', () => {
    expect(readAny('<GetDiagnosisResponse/>', 'GetDiagnosis')).toEqual({
      ok: true,
      items: [],
      unreadable: [],
    })
  })
})
