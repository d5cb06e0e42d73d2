import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testSource } from '#platform/answer/test-source.ts'
import { answersOf, findDiagnoses, namesOf, rowsOf, sourcesOf, timesOf } from './diagnoses.ts'
import { diagnosisOf } from './test-health.ts'

const icd = (code: string, text = code) => ({ code, codeSystem: '1.2', text })
const unit = (hsaId: string) => ({ ...testSource(hsaId), careUnit: { hsaId, name: hsaId } })

describe('one diagnosis that several have set', () => {
  const told = [
    diagnosisOf('a', {
      code: icd('K50.0', 'Crohns sjukdom'),
      chronic: true,
      type: 'Huvuddiagnos',
      setAt: '2022-02-17',
      source: unit('U1'),
    }),
    diagnosisOf('b', {
      code: icd('k500', 'Mb Crohn'),
      type: 'Bidiagnos',
      setAt: '2026-09-10',
      source: unit('U2'),
    }),
    diagnosisOf('c', {
      code: icd('K50.0', 'Crohns sjukdom'),
      chronic: false,
      setAt: '2024-01-01',
      source: unit('U1'),
    }),
  ]
  const [row, ...more] = rowsOf(told)

  test('is one row, with all that they say and nobody’s word before another’s', () => {
    expect(more).toEqual([])
    if (!row) return
    expect(row.told.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
    expect([...namesOf(row).keys()]).toEqual(['Mb Crohn', 'Crohns sjukdom'])
    expect([...answersOf(row, ({ chronic }) => chronic).keys()]).toEqual([false, true])
    expect(sourcesOf(row).map(({ careUnit }) => careUnit?.name)).toEqual(['U2', 'U1'])
    expect(timesOf(row)).toEqual({ first: '2022-02-17', last: '2026-09-10' })
  })

  test('is found by any of its names, and by its code', () => {
    for (const text of ['mb cr', 'sjukdom crohns', 'K50', ''])
      expect(findDiagnoses([row!], text)).toHaveLength(1)
    expect(findDiagnoses([row!], 'crohn hjärta')).toEqual([])
  })

  test.each([
    ['another code', { code: icd('K50.1') }],
    ['the code of another system', { code: { ...icd('K50.0'), codeSystem: '9.9' } }],
    ['the same words and no code', { code: { text: 'Crohns sjukdom' } }],
  ])('is another with %s', (_name, other) => {
    expect(rowsOf([...told, diagnosisOf('d', other)])).toHaveLength(2)
  })
})

test('the chronic come first, then what was set last, and what has no time is last', () => {
  const rows = rowsOf([
    diagnosisOf('new', { code: icd('1'), setAt: '2026-11-01' }),
    diagnosisOf('untold', { code: icd('2') }),
    diagnosisOf('old', { code: icd('3'), writtenAt: '2001-01-01' }),
    diagnosisOf('chronic', { code: icd('4'), setAt: '1999-01-01', chronic: true }),
  ])
  expect(rows.map(({ id }) => id)).toEqual(['chronic', 'new', 'old', 'untold'])
})

test('every diagnosis stands in one row, in whatever order they come', () => {
  const diagnosis = fc.record({
    code: fc.option(fc.constantFrom('I50.9', 'I509', 'H25.9'), { nil: undefined }),
    chronic: fc.option(fc.boolean(), { nil: undefined }),
    setAt: fc.option(fc.constantFrom('2019-01-01', '2026-01-01'), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(diagnosis), (all) => {
      const told = all.map(({ code, chronic, setAt }, index) =>
        diagnosisOf(String(index), {
          ...(code && { code: icd(code) }),
          ...(chronic !== undefined && { chronic }),
          ...(setAt && { setAt }),
        }),
      )
      const rows = rowsOf(told)
      const ids = rows.flatMap((row) => row.told.map(({ id }) => id))
      expect(ids.toSorted()).toEqual(told.map(({ id }) => id).toSorted())
      const reversed = rowsOf(told.toReversed())
      expect(reversed.map((row) => row.told.length).toSorted()).toEqual(
        rows.map((row) => row.told.length).toSorted(),
      )
    }),
  )
})
