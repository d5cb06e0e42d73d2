import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay, plusDays } from '#platform/dates/days.ts'
import { ageOf, birthDay } from './age.ts'

describe('day of birth', () => {
  test.each([
    ['201305132380', '2013-05-13'],
    ['201305732388', '2013-05-13'],
    ['201202292387', '2012-02-29'],
    ['201202892384', '2012-02-29'],
    ['201312912384', '2013-12-31'],
    ['191500882392', undefined],
    ['201305002380', undefined],
    ['201305602383', undefined],
    ['201300602388', undefined],
    ['201302302380', undefined],
    ['201302902380', undefined],
    ['201305322380', undefined],
    ['201305922380', undefined],
    ['201313012380', undefined],
    ['1305132380', undefined],
    ['20130513238', undefined],
    ['2013051323801', undefined],
    ['x201305132380', undefined],
    ['201305132380x', undefined],
    ['', undefined],
  ])('%s: %s', (number, day) => {
    expect(birthDay(number)).toBe(day)
  })
})

describe('age', () => {
  test.each([
    // An ordinary number, on and beside the birthdays.
    ['201105192395', '2024-05-18', 'under-13'],
    ['201105192395', '2024-05-19', '13-17'],
    ['201105192395', '2029-05-18', '13-17'],
    ['201105192395', '2029-05-19', 'adult'],
    // The day has sixty added.
    ['201305732380', '2026-05-12', 'under-13'],
    ['201305732380', '2026-05-13', '13-17'],
    ['201305732380', '2026-05-31', '13-17'],
    ['201305732380', '2026-06-01', '13-17'],
    ['201305732380', '2031-05-12', '13-17'],
    ['201305732380', '2031-05-13', 'adult'],
    // Born on 29 February: no more than the law says in years without that day.
    ['201202292387', '2025-02-27', 'under-13'],
    ['201202292387', '2025-02-28', '13-17'],
    ['201202292387', '2030-02-27', '13-17'],
    ['201202292387', '2030-02-28', 'adult'],
    ['201602892382', '2029-02-28', '13-17'],
    // Neither month nor day, or the one without the other; a day that does not exist; what is no number.
    ['201300602388', '2026-05-13', 'unknown'],
    ['201300602388', '2019-01-01', 'unknown'],
    ['201300882380', '2026-05-13', 'unknown'],
    ['201305602383', '2026-05-13', 'unknown'],
    ['201302302380', '2026-05-13', 'unknown'],
    ['20130513238', '2026-05-13', 'unknown'],
    ['1950005132380', '2026-05-13', 'unknown'],
    ['x195000602380', '2026-05-13', 'unknown'],
    ['195000602380x', '2026-05-13', 'unknown'],
    ['', '2026-05-13', 'unknown'],
    // Not born yet.
    ['202605142380', '2026-05-13', 'unknown'],
    ['202605132380', '2026-05-13', 'under-13'],
    // An unknown day of a year that is long past, and of one that may not be.
    ['191500882392', '2026-05-13', 'adult'],
    ['200800602380', '2026-12-30', 'unknown'],
    ['200800602380', '2026-12-31', 'adult'],
  ])('%s on %s: %s', (number, day, age) => {
    expect(ageOf(number, day)).toBe(age)
  })

  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => plusDays('1950-01-01', count))
  const digits = (born: string, more: number) =>
    `${born.slice(0, 4)}${born.slice(5, 7)}${String(Number(born.slice(8)) + more).padStart(2, '0')}2380`

  test('never goes back as days pass, and is the same by a samordningsnummer', () => {
    const steps = ['unknown', 'under-13', '13-17', 'adult']
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 10_000 }), (born, today, later) => {
        const age = ageOf(digits(born, 0), today)
        expect(ageOf(digits(born, 60), today)).toBe(age)
        expect(birthDay(digits(born, 60))).toBe(born)
        const then = ageOf(digits(born, 0), plusDays(today, later))
        expect(steps.indexOf(then)).toBeGreaterThanOrEqual(steps.indexOf(age))
      }),
    )
  })

  test('changes on the very days that are 13 and 18 years later', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom([13, '13-17'] as const, [18, 'adult'] as const),
        (born, [years, step]) => {
          const year = Number(born.slice(0, 4)) + years
          const same = `${year}${born.slice(4)}`
          const day = isDay(same) ? same : `${year}-02-28`
          expect(ageOf(digits(born, 0), day)).toBe(step)
          expect(ageOf(digits(born, 0), plusDays(day, -1))).not.toBe(step)
        },
      ),
    )
  })

  test('of what is no day of birth is never that of a child', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'))
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1900, max: 2030 }), part(99), part(99)),
        anyDay,
        ([year, month, day], today) => {
          const number = `${year}${month}${day}2380`
          fc.pre(birthDay(number) === undefined)
          expect(['unknown', 'adult']).toContain(ageOf(number, today))
        },
      ),
    )
  })
})
