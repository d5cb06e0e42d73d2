import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analysesOf, bandOf, pointsOf } from './series.ts'
import { replyOf, resultOf } from './test-reply.ts'

const day = (index: number) => `2026-01-${String(index + 1).padStart(2, '0')}`
const seriesOf = (...values: [value: string | undefined, unit?: string][]) =>
  analysesOf(
    values.map(([value, unit], index) =>
      replyOf(String(index), day(index), [
        resultOf(`r${index}`, { at: day(index), ...(value && { value }), ...(unit && { unit }) }),
      ]),
    ),
  )

describe('an analysis over time', () => {
  test('different units never stand in one series, and spellings of one do', () => {
    const [analysis] = seriesOf(['90', 'mg/dL'], ['5', 'mmol/L'], ['6', 'mmol/l'], ['7'])
    expect(analysis?.series.map(({ all }) => all.map(({ result }) => result.value))).toEqual([
      ['7'],
      ['6', '5'],
      ['90'],
    ])
  })

  test('whatever the units, each result is in one series of its own unit', () => {
    const values = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 99 }).map(String),
        fc.constantFrom('g/L', 'G/L', 'mg/L', 'µg/L', '\u03BCg/L'),
      ),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(values, (all) => {
        const series = seriesOf(...all).flatMap((analysis) => analysis.series)
        const micro = (unit: string | undefined) => unit?.replace('\u03BC', 'µ')
        for (const one of series)
          expect(new Set(one.all.map(({ result }) => micro(result.unit))).size).toBe(1)
        expect(series.reduce((sum, one) => sum + one.all.length, 0)).toBe(all.length)
        expect(new Set(series.map(({ unit }) => micro(unit))).size).toBe(series.length)
      }),
    )
  })

  test('what is no number, or open, leaves a gap; what has no value is not there', () => {
    const [analysis] = seriesOf(['5', 'g'], ['hemolys', 'g'], ['<5', 'g'], [undefined, 'g'], ['1,5', 'g'])
    const [series] = analysis?.series ?? []
    expect(series && pointsOf(series).map((point) => point?.value)).toEqual([5, undefined, undefined, 1.5])
  })

  test('what has no code is no series', () => {
    const { analysisId: _, ...nameless } = resultOf('1', { value: '5' })
    expect(analysesOf([replyOf('a', day(0), [nameless])])).toEqual([])
  })

  test('the reference is drawn only when it is the same for all, and in the unit of the values', () => {
    const band = (...all: object[]) => {
      const replies = all.map((more, index) =>
        replyOf(String(index), day(index), [resultOf(`r${index}`, { value: '4', unit: 'g', ...more })]),
      )
      const [series] = analysesOf(replies)[0]?.series ?? []
      return series && bandOf(series)
    }
    const words = { reference: { description: '3-5' } }
    const interval = { reference: { interval: { low: '3.0', high: '5', unit: 'g' } } }
    expect(band(words, interval)).toEqual({ low: 3, high: 5 })
    expect(band({ reference: { description: '<5' } })).toEqual({ high: 5 })
    expect(band(words, { reference: { description: '3-6' } })).toBeUndefined()
    expect(band(words, {})).toBeUndefined()
    expect(band({ reference: { description: '3-5 mg' } })).toBeUndefined()
  })
})
