import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PersonaId, personaOf } from '../worlds/personas.ts'
import { parseWorld, type World } from '../worlds/world.ts'
import { type Arrival, keepOpened, newIn, type Reading } from './opened-items.ts'

let opened = 0

function openWorld(query = 'nu=2026-11-23T08:15'): World {
  const parsed = parseWorld(new URLSearchParams(query), 0, `opened-items-${(opened += 1)}`)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.world
}

const reading = (world: World, actor: PersonaId, persona: PersonaId = actor): Reading => ({
  world,
  actor: personaOf(actor),
  persona: personaOf(persona),
})
const area = 'provsvar'
const came = (id: string, cameAt?: string, version = '1'): Arrival => ({ id, cameAt, version })
const read = (of: Reading, ...all: Arrival[]) => [...newIn(of, area, all)]

describe('what is new', () => {
  const [before, after] = [came('a', '2026-11-16T08:14:59+01:00'), came('b', '2026-11-16T08:15:00+01:00')]

  test('came in the seven days before the world opened, or since', () => {
    const later = came('c', '2026-11-30T08:00:00+01:00')
    expect(read(reading(openWorld(), 'birgitta'), before, after, later)).toEqual(['b', 'c'])
  })

  test('came since the one who reads last looked, where that is told of a person', () => {
    const [read20, new20] = [came('a', '2026-11-20T09:59:00+01:00'), came('b', '2026-11-20T10:00:00+01:00')]
    expect(read(reading(openWorld(), 'hemkommen'), read20, new20)).toEqual(['b'])
    expect(read(reading(openWorld(), 'kerstin', 'hemkommen'), read20, new20)).toEqual(['a', 'b'])
  })

  test('is so until it is opened, and again when it is marked as unread', () => {
    const her = reading(openWorld(), 'birgitta')
    read(her, before, after)
    expect(keepOpened(her, area, 'b', true)).toBe(true)
    expect(read(her, before, after)).toEqual([])
    expect(keepOpened(her, area, 'b', false)).toBe(true)
    expect(keepOpened(her, area, 'a', false)).toBe(true)
    expect(read(her, before, after)).toEqual(['a', 'b'])
  })

  test('a final reply is new after its preliminary one was opened, under an id of its own or the same', () => {
    const her = reading(openWorld(), 'birgitta')
    const [preliminary, final] = [after, came('b', '2026-11-20T10:00:00+01:00', '2')]
    read(her, preliminary)
    keepOpened(her, area, 'b', true)
    expect(read(her, preliminary, { ...final, id: 'c' })).toEqual(['c'])
    expect(read(her, final)).toEqual(['b'])
    keepOpened(her, area, 'b', true)
    expect(read(her, final)).toEqual([])
  })

  test('what the one who reads has not been told of cannot be opened', () => {
    const [world, other] = [openWorld(), openWorld()]
    read(reading(world, 'birgitta'), after)
    const opens = (of: Reading, inArea = area, id = 'b') => keepOpened(of, inArea, id, true)
    expect([
      opens(reading(other, 'birgitta')),
      opens(reading(world, 'tove', 'birgitta')),
      opens(reading(world, 'birgitta', 'tove')),
      opens(reading(world, 'birgitta'), 'lakemedel'),
      opens(reading(world, 'birgitta'), area, 'finns-inte'),
      opens(reading(world, 'birgitta')),
    ]).toEqual([false, false, false, false, false, true])
  })
})

describe('whatever is read and opened, by whomever', () => {
  const names: readonly PersonaId[] = ['birgitta', 'tove', 'magdalena']
  const someone = fc.constantFrom(...names)
  const time = fc.constantFrom(
    undefined,
    '',
    'i går',
    '2026-13-45T99:00:00+01:00',
    '2026-11-01T08:00:00+01:00',
    '2026-11-20T08:00:00+01:00',
  )
  const arrivals = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), cameAt: time }), {
    selector: ({ id }) => id,
  })
  const step = fc.record({
    actor: someone,
    persona: someone,
    id: fc.constantFrom('a', 'b', 'c'),
    opened: fc.boolean(),
  })

  test('each reader has marks of their own of each person, and nothing without a time is new', () => {
    fc.assert(
      fc.property(arrivals, fc.array(step, { maxLength: 20 }), (all, steps) => {
        const world = openWorld()
        const items = all.map(({ id, cameAt }) => came(id, cameAt))
        const timed = (id: string) =>
          !Number.isNaN(Date.parse(items.find((one) => one.id === id)?.cameAt ?? ''))
        // What is to be new, told as plainly as it can be.
        const marks = new Map<string, boolean>()
        for (const { actor, persona, id, opened: isOpened } of steps) {
          const her = reading(world, actor, persona)
          read(her, ...items)
          const known = items.some((one) => one.id === id)
          expect(keepOpened(her, area, id, isOpened)).toBe(known)
          if (known) marks.set(`${actor} ${persona} ${id}`, isOpened)
        }
        for (const actor of names) {
          for (const persona of names) {
            const expected = items.flatMap(({ id, cameAt = '' }) => {
              const isUnread = !(marks.get(`${actor} ${persona} ${id}`) ?? cameAt < '2026-11-16')
              return isUnread && timed(id) ? id : []
            })
            expect(read(reading(world, actor, persona), ...items)).toEqual(expected)
          }
        }
      }),
    )
  })
})
