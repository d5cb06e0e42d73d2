import { describe, expect, test } from 'vitest'
import { bundleOf, detail, entries, plan, structuresOf } from './test-bundle.ts'

describe('when an activity is done', () => {
  const read = (more: object) => {
    const { items, faults } = structuresOf(bundleOf(entries(plan({ activity: [detail({ ...more })] }))))
    expect(faults).toEqual([])
    return items[0]?.activities[0]
  }

  test('in words of the source', () => {
    expect(read({ scheduledString: '2 ggr/dag' })?.timing).toEqual({ text: '2 ggr/dag' })
    expect(read({ scheduledTiming: { code: { coding: [{ code: 'BID' }] } } })?.timing).toEqual({
      text: 'BID',
    })
  })

  test.each([
    [{ coding: [{ system: 'urn:x' }, { system: 'urn:y', code: 'BID' }] }, 'BID'],
    [{ coding: [{ code: 'BID' }, { code: '2', display: 'Två gånger om dagen' }] }, 'Två gånger om dagen'],
    [{ coding: [{ display: 'Två gånger om dagen' }, { code: 'BID' }] }, 'Två gånger om dagen'],
  ])('by any of the codes %j', (code, text) => {
    expect(read({ scheduledTiming: { code } })?.timing).toEqual({ text })
  })

  const absent = (valueCode: string) => ({
    url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
    valueCode,
  })
  const extension = [{ url: 'urn:x', valueString: 'Varannan tisdag' }]
  test.each<[object]>([
    [{ scheduledTiming: { extension } }],
    [{ scheduledTiming: { id: 'a', repeat: { extension } } }],
    [{ scheduledTiming: { repeat: { boundsPeriod: { extension } } } }],
    [{ scheduledTiming: { code: { coding: [{ system: 'urn:x' }] } } }],
    [{ scheduledTiming: { _event: [{ extension }] } }],
    [{ _scheduledTiming: { extension } }],
    [{ _scheduledString: { extension } }],
    [{ scheduledPeriod: { extension } }],
    [{ scheduledPeriod: { _start: { extension } } }],
    [{ scheduledPeriod: { _start: { extension: [absent('masked')] } } }],
    [{ scheduledPeriod: { start: '2026-11-24', extension: [{ url: 'urn:x', valueCode: 'NOPAT' }] } }],
  ])('in a way that has no place here, it is told that there is more: %j', (more) => {
    expect(read(more)).toMatchObject({ timing: { more: true } })
  })

  test.each<[object]>([
    [{}],
    [{ scheduledTiming: {} }],
    [{ scheduledTiming: { repeat: {}, event: [] } }],
    [{ scheduledTiming: { id: 'a', repeat: { id: 'b' }, extension: [] } }],
    [{ scheduledPeriod: {} }],
    [{ scheduledPeriod: { id: 'a' } }],
    [{ _scheduledString: { extension: [absent('unknown')] } }],
    [{ scheduledPeriod: { _start: { extension: [absent('not-applicable')] } } }],
  ])('but %j says nothing of it', (more) => {
    expect(read(more)).not.toHaveProperty('timing')
  })

  test('what has words is told alone', () => {
    const period = { start: '2026-11-24', extension }
    expect(read({ scheduledPeriod: period })).not.toHaveProperty('timing')
    expect(read({ scheduledString: 'Ibland', _scheduledString: { extension } })?.timing).toEqual({
      text: 'Ibland',
    })
  })

  test.each([
    [
      { count: 12, frequency: 2, period: 1, periodUnit: 'wk' },
      { count: 12, frequency: 2, period: 1, periodUnit: 'wk' },
    ],
    [
      { period: 2, periodUnit: 'd' },
      { frequency: 1, period: 2, periodUnit: 'd' },
    ],
    [
      { frequency: 1, frequencyMax: 3 },
      { frequency: 1, more: true },
    ],
    [
      { duration: 30, durationUnit: 'min' },
      { duration: 30, durationUnit: 'min' },
    ],
    [
      { dayOfWeek: ['mon', 'thu'], timeOfDay: ['08:00:00'] },
      { weekDays: ['Monday', 'Thursday'], times: ['08:00'] },
    ],
    [{ when: ['MORN'] }, { more: true }],
    [
      { frequency: 1, period: 1, periodUnit: 'd', when: ['HS'], offset: 30 },
      { frequency: 1, period: 1, periodUnit: 'd', more: true },
    ],
    [{ boundsDuration: { value: 3, unit: 'veckor' } }, { more: true }],
    [{ duration: 30 }, { more: true }],
    [
      { count: 12, countMax: 14 },
      { count: 12, more: true },
    ],
    [
      { frequency: 2, period: 1 },
      { frequency: 2, more: true },
    ],
  ])('by %j', (repeat, timing) => {
    expect(read({ scheduledTiming: { repeat } })?.timing).toEqual(timing)
  })

  test('by the very times, and between bounds', () => {
    const boundsPeriod = { start: '2026-11-01', end: '2027-01' }
    expect(read({ scheduledTiming: { event: ['2026-11-24'], repeat: { boundsPeriod } } })).toMatchObject({
      timing: { events: ['2026-11-24'] },
      scheduledPeriod: boundsPeriod,
    })
  })

  test.each([
    { repeat: { frequency: 0 } },
    { repeat: { period: 1, periodUnit: 'veckor' } },
    { repeat: { dayOfWeek: ['måndag'] } },
    { repeat: { timeOfDay: ['25:00:00'] } },
    { event: ['2026-02-31'] },
    { repeat: 7 },
    { repeat: { frequency: 2, modifierExtension: [{ url: 'x' }] } },
  ])('but by %j nobody can say, so that it is named', (scheduledTiming) => {
    const { items, faults } = structuresOf(
      bundleOf(entries(plan({ activity: [detail({ scheduledTiming })] }))),
    )
    expect(items[0]?.activities).toEqual([])
    expect(faults).toHaveLength(1)
    expect(faults[0]?.path).toMatch(/^entry\[1\]\/resource\/activity\[1\]\/detail\/scheduledTiming/)
  })
})

test('what is said at any length, or as deep as may be, is read without end', () => {
  const [deep, long] = [`${'['.repeat(85)}${']'.repeat(85)}`, JSON.stringify(Array(300_000).fill(''))]
  for (const odd of [deep, long]) {
    const activity = [detail({ _scheduledString: { extension: 'ODD' } })]
    const answer = bundleOf(entries(plan({ activity }), plan({ id: 'q' }))).replace('"ODD"', odd)
    expect(structuresOf(answer).items.map(({ planDocumentId }) => planDocumentId)).toContain('q')
  }
})
