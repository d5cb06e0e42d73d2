import { describe, expect, test } from 'vitest'
import type { Json } from './json.ts'
import { readCareTeams } from './read-care-teams.ts'
import { bundleOf, contactsOf, entries, team } from './test-bundle.ts'

/** The time of the tests is in the morning of 24 November 2026, in Sweden; see test-bundle.ts. */
const phone = (value: string, more: Json = {}): Json => ({ system: 'phone', value, ...more })
const read = (...telecom: unknown[]) => {
  const { items, faults } = contactsOf(bundleOf(entries(team({ telecom }))))
  return { ways: items[0]?.contact[0]?.telecom.map(({ value }) => value), faults }
}
const now = phone('now')

describe('a way to reach somebody that does not hold is not given', () => {
  test.each<[string, Json]>([
    ['of old', { use: 'old' }],
    ['of old, in another case', { use: ' OLD ' }],
    ['of old, whatever its days', { use: 'old', period: { end: '2027-01-01' } }],
    ['over since yesterday', { period: { end: '2026-11-23' } }],
    ['over since last month', { period: { start: '2020', end: '2026-10' } }],
    ['over since last year', { period: { end: '2025' } }],
    ['over since a minute', { period: { end: '2026-11-24T07:59:00+01:00' } }],
    ['from tomorrow', { period: { start: '2026-11-25' } }],
    ['from next month', { period: { start: '2026-12' } }],
    ['from next year', { period: { start: '2027', end: '2028' } }],
    ['from an hour', { period: { start: '2026-11-24T08:00:00Z' } }],
  ])('%s', (_, more) => {
    expect(read(phone('other', more), now)).toEqual({ ways: ['now'], faults: [] })
    expect(read(phone('other', more))).toEqual({ ways: [], faults: [] })
  })

  test('of old, even without a value', () => {
    expect(read({ system: 'phone', use: 'old' }, now)).toEqual({ ways: ['now'], faults: [] })
  })
})

describe('one that holds is given', () => {
  test.each<[string, Json]>([
    ['to work', { use: 'work' }],
    ['for a while', { use: 'temp', period: { start: '2026-11', end: '2026-12' } }],
    ['until the end of today', { period: { end: '2026-11-24' } }],
    ['until the end of the month', { period: { end: '2026-11' } }],
    ['until the end of the year', { period: { end: '2026' } }],
    ['from today', { period: { start: '2026-11-24' } }],
    ['from this year', { period: { start: '2026' } }],
    ['from now', { period: { start: '2026-11-24T07:00:00Z', end: '2026-11-24T07:00:01Z' } }],
    ['without days', { period: {} }],
  ])('%s', (_, more) => {
    expect(read(phone('other', more))).toEqual({ ways: ['other'], faults: [] })
  })

  test('at a time that nobody knows, when it is not of old', () => {
    const telecom = [phone('old', { use: 'old' }), phone('other', { period: { end: '2020' } })]
    const reading = readCareTeams(bundleOf(entries(team({ telecom }))), { sourceSystemHSAId: 'x' })
    expect(reading).toMatchObject({ items: [{ contact: [{ telecom: [{ value: 'other' }] }] }] })
  })
})

test('the most preferred stands first, and those of no rank last, as they came', () => {
  const given = [
    phone('none'),
    phone('third', { rank: 3 }),
    phone('odd', { rank: 'first' }),
    phone('first', { rank: 1 }),
    phone('zero', { rank: 0 }),
    phone('second', { rank: 2 }),
    phone('also second', { rank: 2 }),
  ]
  const ways = ['first', 'second', 'also second', 'third', 'none', 'odd', 'zero']
  expect(read(...given)).toEqual({ ways, faults: [] })
})

describe('one that cannot be read is named, and the others live', () => {
  test.each<[unknown, string, string]>([
    [7, '', 'bad-value'],
    [null, '', 'bad-value'],
    [{ system: 'phone' }, '/value', 'missing'],
    [phone(''), '/value', 'bad-value'],
    [phone('other', { use: 'former' }), '/use', 'bad-value'],
    [phone('other', { use: 7 }), '/use', 'bad-value'],
    [phone('other', { _use: {} }), '/use', 'missing'],
    [phone('other', { period: { end: '2026-02-31' } }), '/period/end', 'bad-value'],
    [phone('other', { period: 'i år' }), '/period', 'bad-value'],
  ])('%j', (odd, path, reason) => {
    expect(read(odd, now)).toEqual({
      ways: ['now'],
      faults: [{ path: `entry[1]/resource/telecom[1]${path}`, reason }],
    })
  })

  test('but once, however many are in the team', () => {
    const participant = [{ member: { display: 'Eva' } }, { member: { display: 'Bo' } }]
    const answer = bundleOf(entries(team({ participant, telecom: [7, now] })))
    expect(contactsOf(answer)).toMatchObject({ items: [{}, {}], faults: [{}] })
  })

  test('and one whose use is not for the patient is gone', () => {
    const hidden = { _use: { extension: [{ url: 'x', valueCode: 'NOPAT' }] } }
    expect(read(phone('other', { use: 'old', ...hidden }), now)).toEqual({ ways: ['now'], faults: [] })
  })
})
