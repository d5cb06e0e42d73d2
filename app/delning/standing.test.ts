import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '#platform/dates/day-of.ts'
import { plusDays } from '#platform/dates/days.ts'
import { standingOf } from './standing.ts'

const at = (iso: string) => new Date(iso)

describe('a consent in time', () => {
  test.each([
    ['before its start', { from: '2026-11-24T08:00:00+01:00' }, '2026-11-24T07:59:59+01:00', 'coming'],
    ['at its start', { from: '2026-11-24T08:00:00+01:00' }, '2026-11-24T08:00:00+01:00', 'in-force'],
    ['from the midnight of its day', { from: '2026-11-24' }, '2026-11-23T23:00:00Z', 'in-force'],
    ['and not before', { from: '2026-11-24' }, '2026-11-23T22:59:59Z', 'coming'],
    [
      'through all of its last day',
      { from: '2026-11-01', until: '2026-11-24' },
      '2026-11-24T22:59:59Z',
      'in-force',
    ],
    ['and no longer', { from: '2026-11-01', until: '2026-11-24' }, '2026-11-24T23:00:00Z', 'ended'],
    ['on one day', { from: '2026-11-24', until: '2026-11-24' }, '2026-11-24T12:00:00Z', 'in-force'],
    [
      'until its last moment',
      { from: '2026-11-01', until: '2026-11-24T10:00:00Z' },
      '2026-11-24T10:00:00Z',
      'ended',
    ],
    [
      'from the moment it is ended',
      { from: '2026-11-01', ended: { at: '2026-11-24T10:00:00Z' } },
      '2026-11-24T10:00:00Z',
      'ended',
    ],
    [
      'and not before it',
      { from: '2026-11-01', ended: { at: '2026-11-24T10:00:00Z' } },
      '2026-11-24T09:59:59Z',
      'in-force',
    ],
    [
      'once it is ended, nobody knows when',
      { from: '2026-11-01', ended: {} },
      '2026-11-01T12:00:00Z',
      'ended',
    ],
    ['without an end', { from: '2020-01-01' }, '2026-11-24T09:59:59Z', 'in-force'],
    ['without a start', { until: '2027-01-01' }, '2026-11-24T09:59:59Z', 'unclear'],
    [
      'with an end before its start',
      { from: '2026-12-01', until: '2026-11-01' },
      '2026-11-24T09:59:59Z',
      'unclear',
    ],
  ] as const)('%s', (_name, consent, now, standing) => {
    expect(standingOf(consent, at(now))).toBe(standing)
  })

  const moment = fc
    .date({ min: at('2020-01-01T00:00:00Z'), max: at('2032-01-01T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString())
  const time = fc.oneof(
    moment,
    moment.map((iso) => dayOf(at(iso))),
  )
  const consent = fc.record({ from: time, until: time, ended: fc.record({ at: time }) }, { requiredKeys: [] })
  const order = { coming: 0, 'in-force': 1, ended: 2, unclear: -1 }

  test('never goes back', () => {
    expect.hasAssertions()
    fc.assert(
      fc.property(consent, moment, moment, (one, a, b) => {
        const [earlier, later] = [a, b].toSorted().map((iso) => standingOf(one, at(iso)))
        if (earlier === 'unclear') expect(['unclear', 'ended']).toContain(later)
        else if (later !== 'unclear')
          expect(order[later ?? 'coming']).toBeGreaterThanOrEqual(order[earlier ?? 'ended'])
      }),
    )
  })

  test('is in force only between what it says, and never after it was ended', () => {
    fc.assert(
      fc.property(consent, moment, (one, iso) => {
        if (standingOf(one, at(iso)) !== 'in-force') return
        const day = dayOf(at(iso))
        expect(one.from).toBeDefined()
        expect(dayOf(at(one.from ?? '')) <= day).toBe(true)
        if (one.until) expect(plusDays(dayOf(at(one.until)), 1) > day).toBe(true)
        const ended = one.ended?.at
        if (ended?.includes('T')) expect(Date.parse(ended)).toBeGreaterThan(Date.parse(iso))
        else if (ended) expect(ended > day).toBe(true)
      }),
    )
  })

  test('that has been ended twice is ended from the first time', () => {
    expect.hasAssertions()
    fc.assert(
      fc.property(consent, moment, moment, moment, (one, a, b, now) => {
        const [first = a] = [a, b].toSorted()
        const ended = [a, b].map((end) => standingOf({ ...one, ended: { at: end } }, at(now)))
        if (Date.parse(first) <= Date.parse(now)) expect(ended).toContain('ended')
      }),
    )
  })
})
