import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PersonaId, personaOf } from '../../worlds/personas.ts'
import { parseWorld, type World } from '../../worlds/world.ts'
import type { Reading } from '../opened-items.ts'
import type { Change } from './change.ts'
import { changesSeenBy, keepLook, lastSeen, markSeen } from './last-seen.ts'
import { stateOf, thingOf } from './test-state.ts'

let opened = 0

function openWorld(): World {
  const parsed = parseWorld(new URLSearchParams(), 0, `last-seen-${(opened += 1)}`)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.world
}

const names: readonly PersonaId[] = ['birgitta', 'tove', 'magdalena']
const reading = (world: World, actor: PersonaId, persona: PersonaId): Reading => ({
  world,
  actor: personaOf(actor),
  persona: personaOf(persona),
})
const look = (id: string) => ({ state: stateOf([thingOf(id)]), deeds: 0, changes: [] })
const idSeen = (of: Reading) => lastSeen(of)?.state.things[0]?.id

test('what one has not been told cannot be marked, and a page that is older makes no news of what has been seen', () => {
  const world = openWorld()
  const her = reading(world, 'birgitta', 'birgitta')
  const [first, second] = [keepLook(her, look('a')), keepLook(her, look('b'))]
  expect(markSeen(reading(world, 'tove', 'birgitta'), second, 1)).toBe(false)
  expect(markSeen(her, 'none', 1)).toBe(false)
  expect(idSeen(her)).toBeUndefined()
  expect(markSeen(her, second, 1)).toBe(true)
  expect(markSeen(her, first, 2)).toBe(true)
  expect(idSeen(her)).toBe('b')
})

test('whoever looks and marks, of whomever: each has seen what that one was told of that person, and nothing else', () => {
  const someone = fc.constantFrom(...names)
  const step = fc.record({
    actor: someone,
    persona: someone,
    id: fc.constantFrom('a', 'b', 'c'),
    marks: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const [world, other] = [openWorld(), openWorld()]
      const seen = new Map<string, string>()
      for (const { actor, persona, id, marks } of steps) {
        const of = reading(world, actor, persona)
        const version = keepLook(of, look(id))
        if (!marks) continue
        expect(markSeen(of, version, 1)).toBe(true)
        seen.set(`${actor} ${persona}`, id)
      }
      for (const actor of names) {
        for (const persona of names) {
          expect(idSeen(reading(world, actor, persona))).toBe(seen.get(`${actor} ${persona}`))
          expect(idSeen(reading(other, actor, persona))).toBeUndefined()
        }
      }
    }),
  )
})

test('what was seen stays seen when more is, and of each thing only the latest', () => {
  const her = reading(openWorld(), 'birgitta', 'birgitta')
  const changeOf = (id: string, kind: Change['kind']): Change => {
    const { area, what, title, source } = thingOf(id)
    return { area, id, what, title, source, kind, fields: [], notes: [] }
  }
  const mark = (at: number, ...changes: Change[]) =>
    markSeen(her, keepLook(her, { ...look(`at ${at}`), changes }), at)
  mark(1, changeOf('a', 'new'), changeOf('b', 'new'))
  mark(2, changeOf('a', 'cancelled'))
  mark(3)
  expect(changesSeenBy(her).map(({ at, change }) => [at, change.id, change.kind])).toEqual([
    [2, 'a', 'cancelled'],
    [1, 'b', 'new'],
  ])
})
