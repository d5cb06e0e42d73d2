import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventKinds, type TimelineEvent } from './contract.ts'
import { eventGroups, filterOfParams, groupOf, matches, paramsOfFilter, searcher } from './find.ts'
import { eventOf } from './test-events.ts'

const words = fc.constantFrom(
  'Fotvård',
  'Åsa',
  'asa',
  'Café',
  'cafe',
  'blod',
  'BLODPROV',
  'Örn',
  'orn',
  'Müller',
)
const sources = ['TSTDEF-2', 'TSTDEF-3']
const events = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...eventKinds),
      atHome: fc.boolean(),
      phone: fc.boolean(),
      title: words,
      who: words,
      source: fc.constantFrom(...sources),
      plan: fc.option(fc.constantFrom('p1', 'p2'), { nil: undefined }),
      day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    }),
  )
  .map((all) =>
    all.map(({ kind, atHome, phone, title, who, source, plan, day }, index): TimelineEvent => {
      const event = eventOf(`e${index}`, { kind, atHome, title, performer: { name: who } })
      return {
        ...event,
        ...(phone && { form: { code: 'telefon', text: 'Telefon' } }),
        ...(plan && { belongsTo: [{ kind: 'plan', id: plan, title: `Plan ${plan}` }] }),
        ...(day && { start: `2026-11-${String(day).padStart(2, '0')}T10:00:00+01:00` }),
        source: { ...event.source, careGiver: { ...event.source.careGiver, hsaId: source } },
      }
    }),
  )

const days = fc.option(
  fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
  { nil: undefined },
)
const filters = fc
  .record({
    kinds: fc.subarray([...eventGroups]),
    sources: fc.subarray(sources),
    plan: fc.option(fc.constantFrom('p1', 'p2'), { nil: undefined }),
    from: days,
    to: days,
  })
  .map(({ plan, from, to, ...lists }) => ({
    ...lists,
    ...(plan && { plan }),
    ...(from && { from }),
    ...(to && { to }),
  }))

const noWords = () => ''

describe('filters', () => {
  test('keep the events that each part of them keeps, in their order', () => {
    fc.assert(
      fc.property(events, filters, (all, filter) => {
        const { kinds, sources: givers, plan, from, to } = filter
        const expected = all
          .filter((event) => kinds.length === 0 || new Set<string>(kinds).has(groupOf(event)))
          .filter((event) => givers.length === 0 || givers.includes(event.source.careGiver.hsaId))
          .filter((event) => !plan || event.belongsTo.some(({ id }) => id === plan))
          .filter(
            ({ start }) =>
              !start || ((!from || start.slice(0, 10) >= from) && (!to || start.slice(0, 10) < to)),
          )
        expect(all.filter((event) => matches(event, filter))).toEqual(expected)
      }),
    )
  })

  test('every event is in one group, and the groups together hold all', () => {
    fc.assert(
      fc.property(events, (all) => {
        const found = eventGroups.flatMap((kind) =>
          all.filter((event) => matches(event, { kinds: [kind], sources: [] })),
        )
        expect(found.length).toBe(all.length)
      }),
    )
  })

  test('stand in an address and are read back', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterOfParams(paramsOfFilter(filter))).toEqual({ filter, unknown: [] })
      }),
    )
  })

  test('tell the words of an address that they do not know', () => {
    const params = new URLSearchParams('typ=besok,semester&fran=i-dag&till=2026-12-01')
    expect(filterOfParams(params)).toEqual({
      filter: { kinds: ['besok'], sources: [], to: '2026-12-01' },
      unknown: ['semester', 'i-dag'],
    })
  })
})

/** Search as one would explain it: letter by letter, with the accents that Swedish does not know taken away. */
function naive(all: TimelineEvent[], query: string): TimelineEvent[] {
  const plain = (text: string) => text.toLowerCase().replaceAll('é', 'e').replaceAll('ü', 'u')
  return all.filter((event) =>
    plain(query)
      .split(' ')
      .filter(Boolean)
      .every((word) =>
        [
          event.title,
          event.performer?.name,
          event.form?.text,
          event.source.careGiver.name,
          ...event.belongsTo.map(({ title }) => title),
        ].some((text) => plain(text ?? '').includes(word)),
      ),
  )
}

describe('search', () => {
  test('finds what a reading of every field finds', () => {
    fc.assert(
      fc.property(events, fc.array(words, { maxLength: 2 }), (all, query) => {
        expect(all.filter(searcher(query.join(' '), noWords))).toEqual(naive(all, query.join(' ')))
      }),
    )
  })

  test('finds fewer with each word, and all with none', () => {
    fc.assert(
      fc.property(events, words, words, (all, one, two) => {
        const found = all.filter(searcher(one, noWords))
        expect(found).toEqual(expect.arrayContaining(all.filter(searcher(`${one} ${two}`, noWords))))
        expect(all.filter(searcher('  ', noWords))).toEqual(all)
      }),
    )
  })

  test('knows the letters of Swedish, and the day in words', () => {
    const event = eventOf('e', { title: 'Café Åsa', start: '2026-11-24T10:00:00+01:00' })
    const finds = (query: string) => searcher(query, () => 'tisdag 24 november 2026')(event)
    expect(['cafe', 'CAFÉ', 'åsa', 'tisdag nov', 'storstaden'].map(finds)).toEqual(Array(5).fill(true))
    expect(['asa', 'onsdag'].map(finds)).toEqual([false, false])
  })
})
