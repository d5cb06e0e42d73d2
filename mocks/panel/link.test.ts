import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageCodes } from '#platform/i18n/language.ts'
import { type VariantName, variants } from '#platform/variants/variants.ts'
import { producers } from '../catalogue/producers.ts'
import { representedBy } from '../platform/rights.ts'
import { faultsByName } from '../worlds/faults/faults.ts'
import { personaIds, personaOf } from '../worlds/personas.ts'
import { sourcePresets } from '../worlds/source-presets.ts'
import { parseWorld } from '../worlds/world.ts'
import { themes } from './choices.ts'
import { faultOf, withFault, withWord } from './fault-list.ts'
import { capabilityChoices, type LinkParts, linkOf, parseLink, partsOf } from './link.ts'
import { namedWorlds } from './named-worlds.ts'
import { variantWords } from './variant-words.ts'

const parse = (link: string) => parseLink(new URLSearchParams(link), 1_000)
const problemsOf = (link: string) => {
  const parsed = parse(link)
  return parsed.ok ? [] : parsed.problems
}

const withoutDoubles = (names: readonly string[]) => fc.subarray([...names]).map((some) => some.join(','))
const one = <Value extends string>(all: readonly Value[]) => fc.constantFrom(...all)

/** Whom each persona may be shown as the ombud of. */
const helpedBy = (() => {
  const world = parseWorld(new URLSearchParams())
  if (!world.ok) throw new Error('the standard world opens')
  return new Map(
    personaIds.map((id) => [id, representedBy(world.world, personaOf(id)).map((each) => each.id)]),
  )
})()

const wordsOf = (place: VariantName) =>
  variantWords.filter((each) => each.place === place).map(({ word }) => word)

const anyParts: fc.Arbitrary<LinkParts> = one(personaIds).chain((varld) =>
  fc.record({
    varld: fc.constant(varld),
    inloggad: one(['ja', 'nej']),
    session: fc.integer({ min: 3, max: 240 }).map(String),
    kallor: fc.oneof(
      one(Object.keys(sourcePresets)),
      fc
        .subarray(
          producers.map(({ id }) => id as string),
          { minLength: 1 },
        )
        .map((ids) => ids.join(',')),
    ),
    fel: fc
      .uniqueArray(one([...faultsByName.keys()]), { maxLength: 4, selector: (name) => name.split(':')[0] })
      .map((names) => names.join(',')),
    kan: withoutDoubles(capabilityChoices),
    nu: one(['2026-11-23T08:15', '2026-12-24T15:00', '2026-11-30T00:00']),
    klocka: one(['gar', 'stilla']),
    sprak: one(languageCodes),
    tema: one(themes),
    variant: fc
      .tuple(...(Object.keys(variants) as VariantName[]).map((place) => one(wordsOf(place))))
      .map((words) => words.join(',')),
    ombud: one(['', ...(helpedBy.get(varld) ?? [])]),
    panel: one(['ja', 'nej']),
  }),
)

describe('a link', () => {
  test('of any state opens that state, and is the shortest of it', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const link = linkOf(parts)
        const parsed = parse(link)
        expect(parsed.ok ? [] : parsed.problems).toEqual([])
        expect(linkOf(partsOf(new URLSearchParams(link)))).toBe(link)
        const whole = new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''))
        expect(parsed).toEqual(parse(whole.toString()))
      }),
      { numRuns: 200 },
    )
  })

  test('is readable, and nothing for what is as usual', () => {
    expect(linkOf(partsOf(new URLSearchParams()))).toBe('')
    expect(
      linkOf({
        fel: 'sjostads-kommun:langsam-5,index:nere',
        nu: '2026-11-24T21:30',
        kallor: 'sjostads-kommun',
      }),
    ).toBe('?kallor=kommun&fel=sjostads-kommun:langsam-5,index:nere&nu=2026-11-24T21:30')
  })

  test.each([
    ['sprak=de', 'sprak', 'en'],
    ['sprak=sv&sprak=en', 'sprak', 'sv'],
    ['tema=rosa', 'tema', 'morkt'],
    ['variant=tidslinje-finns-inte', 'variant', 'tidslinje-vecka'],
    ['variant=tidslinje-vecka,tidslinje-manad', 'variant', 'tidslinje-manad'],
    ['variant=oversikt-strom&variant=', 'variant', 'oversikt-strom'],
    ['ombud=birgitta', 'ombud', undefined],
    ['varld=tove&kan=utse-ombud&ombud=magdalena', 'ombud', 'birgitta'],
    ['varld=magdalena&ombud=rolf', 'ombud', 'leo'],
    ['ombud=nobody', 'ombud', 'birgitta'],
    ['panel=kanske', 'panel', 'nej'],
    ['varld=x&sprak=x', 'sprak', 'sv'],
    ['nu=2026-02-30', 'nu', '2026-11-23'],
    ['fel=flygplatsen:fel', 'fel', 'index:nere'],
  ])('%s is refused, with what is valid', (link, parameter, valid) => {
    const problem = problemsOf(link).find((each) => each.parameter === parameter)
    expect(problem).toBeDefined()
    if (valid) expect(problem?.valid).toContain(valid)
    else expect(problem?.valid).toEqual([])
  })
})

test('every named world opens, and says what it shows', () => {
  expect(namedWorlds.length).toBeGreaterThan(8)
  for (const { title, shows, link } of namedWorlds) {
    const [query = '', page = ''] = link.split('#')
    expect(problemsOf(query), link).toEqual([])
    expect(linkOf(partsOf(new URLSearchParams(query)))).toBe(query === '?varld=birgitta' ? '' : query)
    expect(page).toMatch(/^(\/[a-z/-]*)?$/)
    expect(title.length * shows.length).toBeGreaterThan(100)
  }
  expect(new Set(namedWorlds.map(({ link }) => link)).size).toBe(namedWorlds.length)
})

test('the lists of a link are changed a word at a time', () => {
  expect(withFault('', 'index', 'nere')).toBe('index:nere')
  expect(withFault('index:nere,api:500', 'api', 'html')).toBe('index:nere,api:html')
  expect(withFault('api.ombud:500,api:500', 'api', '')).toBe('api.ombud:500')
  expect(faultOf('api.ombud:500,api:html', 'api')).toBe('html')
  expect(withWord('a,b', 'a', false)).toBe('b')
  expect(withWord('a', 'b', true)).toBe('a,b')
})
