import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { producers } from '../catalogue/producers.ts'
import { apiFaults } from './faults/api-faults.ts'
import { faultsByName, resources } from './faults/faults.ts'
import { producerFaults } from './faults/producer-faults.ts'
import { apiFault, indexIsDown, producerFault, timeIn } from './lookup.ts'
import { parseWorld, type World, type WorldParameter } from './world.ts'

const parse = (query: string) => parseWorld(new URLSearchParams(query), 1_000)

function worldOf(query: string): World {
  const parsed = parse(query)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.world
}

function problemsOf(query: string) {
  const parsed = parse(query)
  return parsed.ok ? [] : parsed.problems
}

describe('a link without parameters', () => {
  test('opens Birgitta with every producer on the 23rd of November at 8.15', () => {
    const world = worldOf('')
    expect(world.persona).toBe('birgitta')
    expect(world.connected).toEqual(producers.map((producer) => producer.id))
    expect(world.faults).toEqual([])
    expect(new Date(world.startsAt).toISOString()).toBe('2026-11-23T07:15:00.000Z')
  })

  test('ignores parameters that are not of the world', () => {
    expect(worldOf('utm=1&utm=2&Varld=x')).toEqual(worldOf(''))
  })
})

describe('sources', () => {
  const of = (...principals: string[]) =>
    producers.filter(({ principal }) => principals.includes(principal)).map(({ id }) => id)

  test.each([
    ['region', of('region')],
    ['kommun', of('kommun')],
    ['bada', of('region', 'kommun')],
    ['privat', of('privat')],
    ['alla', producers.map(({ id }) => id)],
    ['ingen', []],
    ['fotkliniken-linden,ogonkliniken', ['ogonkliniken', 'fotkliniken-linden']],
  ])('%s', (value, expected) => {
    expect(worldOf(`kallor=${value}`).connected).toEqual(expected)
  })
})

describe('faults', () => {
  test('the most exact target wins', () => {
    const world = worldOf(
      'fel=alla:langsam,alla.GetCarePlans:tom,sjostads-kommun:fel,sjostads-kommun.GetCarePlans:tyst',
    )
    expect(producerFault(world, 'sjostads-kommun', 'GetCarePlans')).toBe(producerFaults.tyst)
    expect(producerFault(world, 'sjostads-kommun', 'GetCareContacts')).toBe(producerFaults.fel)
    expect(producerFault(world, 'region-storstaden', 'GetCarePlans')).toBe(producerFaults.tom)
    expect(producerFault(world, 'region-storstaden', 'GetListing')).toBe(producerFaults.langsam)
  })

  test('a resource of the API goes before all of it', () => {
    const world = worldOf('fel=api:500,api.ombud:html')
    expect(apiFault(world, 'ombud')).toBe(apiFaults.html)
    expect(apiFault(world, 'session')).toBe(apiFaults['500'])
    expect(indexIsDown(world)).toBe(false)
    expect(indexIsDown(worldOf('fel=index:nere'))).toBe(true)
  })

  test('each resource is named once, so that faults can be put on all of them', () => {
    expect(resources.toSorted()).toEqual([...new Set(resources)].toSorted())
  })

  test('every name that is listed can be opened', () => {
    for (const name of faultsByName.keys()) expect(problemsOf(`fel=${name}`)).toEqual([])
  })
})

describe('clock', () => {
  test('goes on from the time in the link', () => {
    const world = worldOf('nu=2026-06-01T12:00')
    expect(timeIn(world, 61_000).toISOString()).toBe('2026-06-01T10:01:00.000Z')
  })

  test('a date without time is that morning', () => {
    expect(worldOf('nu=2026-11-23')).toEqual(worldOf(''))
  })

  test.each([
    '2026-02-30',
    '2026-03-29T02:30',
    '2026-11-23T24:00',
    '2026-11-23T08:60',
    '23 nov',
    '',
    '2026-1-1',
  ])('%s is refused', (value) => {
    expect(problemsOf(`nu=${value}`)).toMatchObject([{ parameter: 'nu', value }])
  })

  test('the hour that comes twice in autumn is taken, and the day before summer time too', () => {
    expect(problemsOf('nu=2026-10-25T02:30')).toEqual([])
    expect(problemsOf('nu=2026-03-28T02:30')).toEqual([])
  })
})

describe('wrong values', () => {
  test.each<[string, WorldParameter, string, string]>([
    ['varld=Birgitta', 'varld', 'Birgitta', 'birgitta'],
    ['varld=', 'varld', '', 'nykomling'],
    ['kallor=toString', 'kallor', 'toString', 'bada'],
    ['kallor=region,sjostads-kommun', 'kallor', 'region', 'sjostads-kommun'],
    ['kallor=ogonkliniken,ogonkliniken', 'kallor', 'ogonkliniken,ogonkliniken', 'alla'],
    ['fel=ogonkliniken:trasigt', 'fel', 'ogonkliniken:trasigt', 'ogonkliniken:trasig'],
    ['fel=ogonkliniken.GetCarePlans:tyst', 'fel', 'ogonkliniken.GetCarePlans:tyst', 'index:nere'],
    ['fel=ogonkliniken', 'fel', 'ogonkliniken', 'ogonkliniken:tyst'],
    ['fel=api.planer:500', 'fel', 'api.planer:500', `api.vardplaner:${Object.keys(apiFaults).join('|')}`],
    ['fel=', 'fel', '', 'index:nere'],
    ['kan=flyga', 'kan', 'flyga', 'viktigt-for-mig'],
    ['kan=toString', 'kan', 'toString', 'viktigt-for-mig'],
    ['kan=viktigt-for-mig,viktigt-for-mig', 'kan', 'viktigt-for-mig,viktigt-for-mig', 'viktigt-for-mig'],
    ['fel=ogonkliniken:tyst,ogonkliniken:fel', 'fel', 'ogonkliniken:tyst,ogonkliniken:fel', 'index:nere'],
    ['inloggad=kanske', 'inloggad', 'kanske', 'nej'],
    ['session=0', 'session', '0', '30'],
    ['session=1e2', 'session', '1e2', '3–240'],
    ['varld=birgitta&varld=nykomling', 'varld', 'birgitta + nykomling', 'birgitta'],
    ['nu=2026-11-23&nu=2026-11-23', 'nu', '2026-11-23 + 2026-11-23', '2026-11-23'],
  ])('%s names the parameter, the value and what is valid', (query, parameter, value, valid) => {
    const problems = problemsOf(query)
    expect(problems).toMatchObject([{ parameter, value }])
    expect(problems[0]?.valid).toContain(valid)
  })

  test('each wrong parameter is told', () => {
    expect(problemsOf('varld=x&kallor=x&fel=x&nu=x').map((problem) => problem.parameter)).toEqual([
      'varld',
      'kallor',
      'fel',
      'nu',
    ])
  })

  test('any text gives a world or problems with valid values, and never throws', () => {
    const parameter = fc.constantFrom('varld', 'inloggad', 'session', 'kallor', 'fel', 'kan', 'nu')
    const name = fc.constantFrom(
      ...faultsByName.keys(),
      ...Object.keys(producerFaults),
      'alla',
      ':',
      ',',
      '.',
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(name).map((names) => names.join(',')),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(parameter, value), { maxLength: 6 }), (pairs) => {
        const parsed = parseWorld(new URLSearchParams(pairs), 0)
        if (parsed.ok) {
          expect(Number.isFinite(parsed.world.startsAt)).toBe(true)
        } else {
          expect(parsed.problems.length).toBeGreaterThan(0)
          for (const problem of parsed.problems) expect(problem.valid.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 500 },
    )
  })
})
