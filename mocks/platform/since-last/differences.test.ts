import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences } from './differences.ts'
import { joined, nameOf, type State, type Thing } from './state.ts'
import { stateOf, thingOf } from './test-state.ts'

const now = Date.parse('2026-11-23T08:15:00+01:00')
const [past, later, latest] = [
  '2026-11-20T09:00:00+01:00',
  '2026-11-26T09:00:00+01:00',
  '2026-11-27T10:20:00+01:00',
]
const at = (start: string, more: Partial<Thing> = {}): Partial<Thing> => ({ start, until: start, ...more })
const between = (before: readonly Thing[], after: readonly Thing[]) =>
  differences(stateOf(before), stateOf(after), now)
const told = (before: readonly Thing[], after: readonly Thing[]) =>
  between(before, after).map(({ kind, id }) => `${kind} ${id}`)

describe('a time', () => {
  const was = thingOf('x', { start: later }, at(later))

  test('that has another start is moved, from when to when', () => {
    const [change, ...others] = between([was], [thingOf('x', { start: latest }, at(latest))])
    expect(others).toEqual([])
    expect(change).toMatchObject({
      kind: 'moved',
      fields: [{ field: 'start', before: later, after: latest }],
    })
  })

  test('that has another id is moved when it says so, or when nothing else can be meant', () => {
    const is = (more: Partial<Thing>) => thingOf('y', { start: latest }, at(latest, more))
    expect(told([was], [is({ replaces: 'x' })])).toEqual(['moved y'])
    const alike = { alike: 'same' }
    expect(told([{ ...was, ...alike }], [is(alike)])).toEqual(['moved y'])
    expect(told([was], [is({})])).toEqual(['gone x', 'new y'])
    const other = thingOf('z', { start: latest }, at(latest, alike))
    expect(told([{ ...was, ...alike }, other], [is(alike), other])).toEqual(['gone x', 'new y'])
    const gone = thingOf('x', { start: past }, at(past, alike))
    expect(told([gone], [is(alike)])).toEqual(['new y'])
  })

  test('that is called off is cancelled, also when it was never told as coming', () => {
    const off = thingOf('x', { start: later, off: 'source' }, at(later))
    expect(told([was], [off])).toEqual(['cancelled x'])
    expect(told([], [off])).toEqual(['cancelled x'])
  })

  test('that has only gone by is no news, nor one that was and is over', () => {
    const over = thingOf('x', { start: past }, at(past))
    expect(told([over], [])).toEqual([])
    expect(told([], [over])).toEqual([])
    expect(told([over], [{ ...over, facts: [] }])).toEqual([])
    expect(told([over], [was])).toEqual(['moved x'])
  })
})

describe('what is not known', () => {
  const [one, other] = [thingOf('x', { status: '1' }), thingOf('x', { status: '2' })]

  test('is not compared: a source that did not tell all, before or now', () => {
    expect(differences(stateOf([one]), stateOf([], { whole: ['b'], missing: ['a'] }), now)).toEqual([])
    expect(differences(stateOf([], { whole: ['b'], missing: ['a'] }), stateOf([one]), now)).toEqual([])
    expect(differences(stateOf([], { areas: [] }), stateOf([one]), now)).toEqual([])
    expect(differences(stateOf([one]), stateOf([other], { whole: ['b'] }), now)).toEqual([])
  })

  test('is what could be read in part', () => {
    expect(told([one], [{ ...other, isPartlyRead: true }])).toEqual([])
    expect(told([{ ...one, isPartlyRead: true }], [other])).toEqual([])
  })

  test('is an answer without anything from one that told of several things', () => {
    expect(told([one, thingOf('y')], [])).toEqual([])
    expect(told([one, thingOf('y')], [thingOf('y')])).toEqual(['gone x'])
  })

  test('is the same thing under another id, while another source of it is silent', () => {
    const both = {
      ...one,
      records: [
        { from: 'b', record: 'x' },
        { from: 'a', record: 'y' },
      ],
    }
    const alone = thingOf('y', { status: '1' })
    expect(differences(stateOf([both]), stateOf([alone], { whole: ['a'], missing: ['b'] }), now)).toEqual([])
  })
})

test('what comes by itself is new by when it came, and of the latest nothing is gone', () => {
  const message = thingOf('x', {}, { came: later, isOfLatest: true })
  const state = (knownTo: string, ...things: Thing[]) => stateOf(things, { knownTo: Date.parse(knownTo) })
  expect(differences(state(past), state(past, message), now)).toMatchObject([{ kind: 'new' }])
  expect(differences(state(latest), state(latest, message), now)).toEqual([])
  expect(differences(state(past, message), state(past), now)).toEqual([])
  expect(told([], [{ ...message, isKnown: true }])).toEqual([])
})

test('who and when is told by what its source has written of it since, else by when it was written', () => {
  const notes = [{ date: '2026-11-09', by: 'Eva', text: 'a' }]
  const more = { date: '2026-11-19', by: 'Jonas', text: 'b' }
  const before = thingOf('x', {}, { notes, at: past })
  const after = thingOf('x', {}, { notes: [more, ...notes], at: later })
  expect(between([before], [after])).toMatchObject([
    { kind: 'changed', at: '2026-11-19', by: 'Jonas', notes: [more] },
  ])
  const changed = thingOf('x', { status: '2' }, { notes, at: later, by: 'Amina' })
  expect(between([before], [changed])).toMatchObject([{ at: later, by: 'Amina', notes: [] }])
})

const thing = fc.record({
  area: fc.constantFrom('tidslinje', 'vardplaner'),
  // An id is of one source.
  id: fc.constantFrom('a1', 'a2', 'b1', 'b2'),
  facts: fc.dictionary(fc.constantFrom('start', 'status', 'off'), fc.constantFrom('1', '2'), { maxKeys: 3 }),
  until: fc.constantFrom(undefined, past, later),
})
const things = fc
  .uniqueArray(thing, { selector: ({ area, id }) => `${area} ${id}` })
  .map((all) =>
    all.map(({ id, facts: said, ...more }) =>
      thingOf(id, said, { ...more, records: [{ from: id.slice(0, 1), record: id }] }),
    ),
  )
const sources = fc.subarray(['a', 'b'])
const state = fc
  .tuple(things, sources)
  .map(([all, whole]) => stateOf(all, { whole, missing: ['a', 'b'].filter((one) => !whole.includes(one)) }))

/** What is different, told as plainly as it can be: names, where two of the states differ and both are known. */
function plainly(before: State, after: State): string[] {
  const isKnown = ({ records, area }: Thing) =>
    records.every(({ from }) => before.answered.get(area)?.get(from) && after.answered.get(area)?.get(from))
  const isOver = ({ until }: Thing) => until !== undefined && Date.parse(until) <= now
  const names = new Set([...before.things, ...after.things].map(nameOf))
  return [...names].filter((name) => {
    const both = [before, after].flatMap(({ things: all }) => all.filter((one) => nameOf(one) === name))
    const [was, is = was] = both
    const isSame = both.length === 2 && facts(was) === facts(is)
    return !isSame && both.every(isKnown) && both.some((one) => !isOver(one) || one.until === undefined)
  })
}
const facts = (one: Thing | undefined) =>
  JSON.stringify(one?.facts.toSorted((a, b) => (a.field < b.field ? -1 : 1)))
/** A source that told of several and then of none is let be, which the plain way does not know. */
const tellsOfAll = (before: State, after: State) =>
  before.things.every(({ area, records: [record] }) =>
    after.things.some((one) => one.area === area && one.records[0]?.from === record?.from),
  )

describe('whatever two states there are', () => {
  test('each difference is told once, and nothing that is the same', () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        const names = differences(before, after, now).map(nameOf)
        expect(new Set(names).size).toBe(names.length)
        const expected = plainly(before, after)
        if (tellsOfAll(before, after)) expect(names.toSorted()).toEqual(expected.toSorted())
        else expect(expected).toEqual(expect.arrayContaining(names))
      }),
      { numRuns: 1_000 },
    )
  })

  test('the order is the same whatever order things come in', () => {
    fc.assert(
      fc.property(state, state, fc.infiniteStream(fc.nat()), (before, after, numbers) => {
        const shuffled = ({ things: all, ...rest }: State): State => ({
          ...rest,
          things: all
            .map((one) => ({ one, place: Number(numbers.next().value) }))
            .toSorted((a, b) => a.place - b.place)
            .map(({ one }) => one),
        })
        expect(differences(shuffled(before), shuffled(after), now)).toEqual(differences(before, after, now))
      }),
    )
  })

  test('what has been seen is no news, and what could not be compared is compared when it comes', () => {
    fc.assert(
      fc.property(state, state, state, (before, after, last) => {
        const seen = joined(before, after)
        expect(differences(seen, after, now)).toEqual([])
        const isMissing = ({ records: [record], area }: { records: Thing['records']; area: string }) =>
          after.answered.get(area)?.get(record?.from ?? '') === false
        const missed = (from: State) => ({ ...from, things: from.things.filter(isMissing) })
        if (!tellsOfAll(missed(before), missed(last)) || !tellsOfAll(missed(seen), missed(last))) return
        const names = (all: State) => differences(missed(all), missed(last), now).map(nameOf)
        expect(names(seen)).toEqual(names(before))
      }),
      { numRuns: 500 },
    )
  })
})
