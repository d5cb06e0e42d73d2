import { describe, expect, test } from 'vitest'
import { type SharedArea, sharedAreas } from '../../app/areas.ts'
import { producers } from '../catalogue/producers.ts'
import { unconnectedSources } from '../catalogue/unconnected.ts'
import { allUnits } from '../catalogue/unit-catalogue.ts'
import { contractNames } from '../contracts/contracts.ts'
import type { Theme } from '../contracts/contract.ts'
import { areaOf } from '../platform/may-know.ts'
import { forPatient } from '../platform/patient-filter.ts'
import { setEntry } from '../producers/ombud-register.ts'
import { scopes } from '../worlds/facts/representation.ts'
import { type PersonaId, personaOf } from '../worlds/personas.ts'
import { headersOf, openWorld, seenBy, send, themed } from './test-client.ts'

/*
 * An area that an ombud may not see tells nothing by another. What an area holds is taken from the records themselves, so an
 * area, a contract or a record that is added is held to it too.
 */
const persons: readonly PersonaId[] = ['birgitta', 'magdalena', 'hemkommen']

/** Every text of some length in records that the person may see, by the area the records are of. */
function textsByArea(id: PersonaId): Map<string, Set<string>> {
  const { records, person } = personaOf(id)
  const found = new Map<string, Set<string>>()
  for (const held of Object.values(records)) {
    for (const contract of contractNames) {
      const { visible } = forPatient(contract, held?.[contract] ?? [], person.personnummer)
      const area = areaOf(contract)
      const texts = found.get(area) ?? new Set()
      found.set(area, texts)
      JSON.stringify(visible, (_key, value: unknown) => {
        if (typeof value === 'string' && value.length < 2_000 && /\p{L}.* .*\p{L}/u.test(value))
          texts.add(value)
        return value
      })
    }
  }
  return found
}

/** Names and places of units, which say nothing of a person. */
const catalogue = JSON.stringify([producers, unconnectedSources, allUnits])

/** Texts of one area that stand in no record of another. */
function ownTexts(id: PersonaId, area: string): string[] {
  const all = textsByArea(id)
  const others =
    [...all].flatMap(([other, texts]) => (other === area ? [] : [...texts])).join('\n') + catalogue
  return [...(all.get(area) ?? [])].filter((text) => !others.includes(text))
}

/** A world in which Kerstin is logged in, who may see and do these areas of a person. */
function asKerstin(id: PersonaId, areas: readonly SharedArea[], query = '&kan=foresla') {
  const world = openWorld(`varld=kerstin&klocka=stilla${query}`)
  const party = (one: PersonaId) => ({ ...personaOf(one).person, name: one })
  setEntry(world.key, {
    documentId: 'made',
    of: party(id),
    by: party('kerstin'),
    scopes: scopes(areas, areas),
    status: 'active',
    authorTime: '2026-11-01T10:00:00Z',
    kind: { relationType: 'legal-guardian' },
  })
  return world
}

/** All that the API tells Kerstin as the one who may see these areas of a person: every resource and every event alone. */
async function toldOf(id: PersonaId, areas: readonly SharedArea[], query = '&kan=foresla') {
  const world = asKerstin(id, areas, query)
  const whole = (await send(seenBy(world, id), 'tidslinje')).body as { items: { id: string }[] }
  const resources = [
    ...themed,
    'viktigt',
    'forslag',
    'forslag/mottagare',
    'kontakter/begaran',
    'tidslinje?from=2020-01-01',
    ...whole.items.map((event) => `tidslinje/${event.id}`),
  ]
  const headers = headersOf(world, id)
  const answers = await Promise.all(resources.map((one) => send(world, one, undefined, headers)))
  return answers.map(({ body }) => JSON.stringify(body)).join('\n')
}

const asTold = (text: string) => JSON.stringify(text).slice(1, -1)
const cases = persons.flatMap((id) => sharedAreas.map((area) => ({ id, area })))

describe('an area that is withheld tells nothing anywhere', () => {
  test.each(cases)('$id: all but $area', async ({ id, area }) => {
    const told = await toldOf(
      id,
      sharedAreas.filter((one) => one !== area),
      '&kan=viktigt-for-mig,foresla',
    )
    for (const text of ownTexts(id, area)) expect(told).not.toContain(asTold(text))
  })

  test.each(cases)('$id: nothing but $area', async ({ id, area }) => {
    const told = await toldOf(id, [area])
    for (const other of sharedAreas.filter((one) => one !== area)) {
      for (const text of ownTexts(id, other)) expect(told, other).not.toContain(asTold(text))
    }
  })

  test.each(persons)('%s: nor is it told by a mark whether there is anything to open', async (id) => {
    const hers = openWorld(`varld=${id}`)
    const { items } = (await send(hers, 'provsvar')).body as { items: { id: string }[] }
    const marks = async (areas: readonly SharedArea[], one: string | undefined) => {
      const world = asKerstin(id, areas)
      await send(world, 'provsvar', undefined, headersOf(world, id))
      const { status, body } = await send(
        world,
        'oppnat',
        { area: 'provsvar', id: one },
        headersOf(world, id),
      )
      return { status, body }
    }
    const others = sharedAreas.filter((one) => one !== 'provsvar')
    const refused = await marks(others, items[0]?.id)
    expect(refused.status).toBe(403)
    expect(await marks(others, 'finns-inte')).toEqual(refused)
    expect((await marks(['provsvar'], items[0]?.id)).status).toBe(200)
    expect((await marks(['provsvar'], 'finns-inte')).status).toBe(404)
  })

  test('the records hold texts of every area that has records, which are told to the one who may see all', async () => {
    const told = await toldOf('birgitta', sharedAreas)
    const areas = new Set(contractNames.map(areaOf))
    for (const area of sharedAreas.filter((one) => areas.has(one as Theme))) {
      const some = ownTexts('birgitta', area).filter((text) => told.includes(asTold(text)))
      expect(some.length, area).toBeGreaterThan(5)
    }
  })

  test('a unit that is known by visits alone is no contact to one who may not see the times', async () => {
    const told = await toldOf('birgitta', ['kontakter'])
    expect(told).not.toContain('"kind":"care-unit"')
    expect(told).toContain('"withheld":["tidslinje"]')
    expect(await toldOf('birgitta', ['kontakter', 'tidslinje'])).toContain('"kind":"care-unit"')
  })

  test('neither in names of plans and agreements beside what may be seen', async () => {
    const plans = await toldOf('birgitta', ['tidslinje', 'vardplaner'])
    const agreements = await toldOf('birgitta', ['tidslinje', 'overenskommelser'])
    expect(plans).not.toMatch(/"kind":"agreement"|"agreements":\[\{/)
    expect(agreements).not.toMatch(/"kind":"plan"|"plan":\{/)
  })

  test('of a source nothing is told but what it adds to the areas that may be seen', async () => {
    for (const area of sharedAreas) {
      const told = await toldOf('birgitta', [area])
      const themes = [...told.matchAll(/"themes":\[([^\]]+)\]/g)].map(([, theme]) => theme)
      // What is to be done is a part of what others are about, and no source's own.
      expect([...new Set(themes)]).toEqual(area === 'att-gora' ? [] : [JSON.stringify(area)])
    }
  })
})
