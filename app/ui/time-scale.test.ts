import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Point, scaleOf } from './time-scale.ts'

const value = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 5, 5.000000000000001, 1e-9, 123.456),
)
const time = fc.integer({ min: Date.parse('1900-01-01'), max: Date.parse('2100-01-01') })
const points: fc.Arbitrary<Point[]> = fc.array(fc.record({ time, value }), { minLength: 1, maxLength: 30 })

test('whatever the points, all are on the chart, in their order', () => {
  fc.assert(
    fc.property(points, fc.array(value, { maxLength: 2 }), (all, limits) => {
      const scale = scaleOf(all, limits)
      if (!scale) throw new Error('no scale')
      for (const one of all) {
        expect(scale.x(one.time)).toBeGreaterThanOrEqual(0)
        expect(scale.x(one.time)).toBeLessThanOrEqual(1)
        expect(scale.y(one.value)).toBeGreaterThanOrEqual(-1e-9)
        expect(scale.y(one.value)).toBeLessThanOrEqual(1 + 1e-9)
      }
      for (const limit of limits) expect(Math.abs(scale.y(limit) - 0.5)).toBeLessThanOrEqual(0.5 + 1e-9)
      const byTime = all.toSorted((a, b) => a.time - b.time).map((one) => scale.x(one.time))
      expect(byTime).toEqual(byTime.toSorted((a, b) => a - b))
      const byValue = all.toSorted((a, b) => b.value - a.value).map((one) => scale.y(one.value))
      expect(byValue).toEqual(byValue.toSorted((a, b) => a - b))
    }),
  )
})

test('there are two to seven lines, each at another place, from the bottom to the top', () => {
  fc.assert(
    fc.property(points, (all) => {
      const { ticks, y } = scaleOf(all) ?? { ticks: [], y: Number }
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(7)
      expect(new Set(ticks).size).toBe(ticks.length)
      expect(ticks).toEqual(ticks.toSorted((a, b) => a - b))
      expect(y(ticks[0] ?? NaN)).toBeCloseTo(1, 1)
      expect(y(ticks.at(-1) ?? NaN)).toBeCloseTo(0, 1)
    }),
  )
})

test('one value stands in the middle of time, and those at one time above each other', () => {
  fc.assert(
    fc.property(fc.record({ time, value }), value, (one, other) => {
      expect(scaleOf([one])?.x(one.time)).toBe(0.5)
      expect(scaleOf([one, { ...one, value: other }])?.x(one.time)).toBe(0.5)
    }),
  )
})

test('without a point there is no scale', () => expect(scaleOf([], [3, 5])).toBeUndefined())

test.each([
  [[98, 132], [], [90, 100, 110, 120, 130, 140]],
  [
    [3.4, 4.6],
    [3.5, 4.4],
    [3, 3.5, 4, 4.5, 5],
  ],
  [[5], [], [4.4, 4.6, 4.8, 5, 5.2, 5.4, 5.6]],
])('of %j with the limits %j the lines are at %j', (values, limits, ticks) => {
  const all = values.map((held, index) => ({ time: index, value: held }))
  expect(scaleOf(all, limits)?.ticks).toEqual(ticks)
})
