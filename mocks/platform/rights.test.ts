import { describe, expect, test } from 'vitest'
import { sharedAreas } from '../../app/areas.ts'
import { readRepresents } from '#platform/session/represents.ts'
import { session } from '../api/session.ts'
import { openWorld } from '../api/test-client.ts'
import { personaIds, personaOf } from '../worlds/personas.ts'
import { ageLimited, childAge, representedBy, rightsOf } from './rights.ts'

const days = [
  '2026-11-22',
  '2026-11-23',
  '2026-11-24',
  '2027-11-03',
  '2029-05-18',
  '2029-05-19',
  '2034-03-06',
]

describe('the platform and the portal read the register alike', () => {
  test.each(days)('%s', (day) => {
    const world = openWorld(`nu=${day}T12:00`)
    for (const id of personaIds) {
      const actor = personaOf(id)
      const { usable } = readRepresents(session(actor, world).represents, actor.person.id, day)
      const byPlatform = representedBy(world, actor).map((subject) => {
        const rights = rightsOf(world, actor, subject)
        return {
          personId: subject.person.id,
          see: sharedAreas.filter((area) => rights?.may('see', area)),
          does: sharedAreas.filter((area) => rights?.may('do', area)),
        }
      })
      expect(usable.map(({ personId, see, does }) => ({ personId, see, does }))).toEqual(byPlatform)
    }
  })
})

describe('rights', () => {
  const world = openWorld('')
  const may = (actor: Parameters<typeof personaOf>[0], subject: Parameters<typeof personaOf>[0]) =>
    rightsOf(world, personaOf(actor), personaOf(subject))

  test('of a daughter, a parent of ten and of fifteen years, a god man and a stranger', () => {
    expect(may('tove', 'birgitta')?.may('see', 'tidslinje')).toBe(true)
    expect(may('tove', 'birgitta')?.may('see', 'vardplaner')).toBe(false)
    expect(may('magdalena', 'leo')?.may('do', 'vardplaner')).toBe(true)
    expect(may('jenny', 'tonaring')?.may('do', 'tidslinje')).toBe(true)
    expect(may('jenny', 'tonaring')?.may('see', 'overenskommelser')).toBe(false)
    expect(representedBy(world, personaOf('kerstin')).map(({ id }) => id)).toEqual(['ove', 'skyddad'])
    expect(may('tove', 'magdalena')).toBeUndefined()
    expect(may('birgitta', 'tove')).toBeUndefined()
  })

  test('of all that is odd in the register only two persons are left, with what is certain', () => {
    expect(representedBy(world, personaOf('udda')).map(({ id }) => id)).toEqual(['flyttad', 'hemkommen'])
    expect(sharedAreas.filter((area) => may('udda', 'flyttad')?.may('see', area))).toEqual([
      'tidslinje',
      'vardplaner',
    ])
    expect(sharedAreas.filter((area) => may('udda', 'flyttad')?.may('do', area))).toEqual([])
  })
})

describe('age', () => {
  test.each([
    ['201105192395', '2024-05-18', 'under-13'],
    ['201105192395', '2024-05-19', '13-17'],
    ['201105192395', '2029-05-18', '13-17'],
    ['201105192395', '2029-05-19', undefined],
  ] as const)('%s on %s is %s', (personnummer, day, age) => {
    expect(childAge(personnummer, day)).toBe(age)
  })

  const atFifteen = (
    scopes: { area: string; see: boolean; do: boolean }[],
    relationType: 'guardian' | 'appointed',
  ) => ageLimited({ relationType, scopes }, '201105192395', '2026-11-23').scopes
  const full = sharedAreas.map((area) => ({ area, see: true, do: true }))

  test('leaves a guardian of fifteen years the times to do, the contacts and tasks to see, and no more', () => {
    const left = atFifteen(full, 'guardian')
    expect(left.filter((scope) => scope.see || scope.do)).toEqual([
      { area: 'tidslinje', see: true, do: true },
      { area: 'kontakter', see: true, do: false },
      { area: 'att-gora', see: true, do: false },
    ])
    expect(left.map(({ area }) => area)).toEqual(sharedAreas)
  })

  test('gives no right that the register does not', () => {
    const none = sharedAreas.map((area) => ({ area, see: false, do: false }))
    expect(atFifteen(none, 'guardian')).toEqual(none)
    expect(atFifteen([{ area: 'tidslinje', see: true, do: false }], 'guardian')).toEqual([
      { area: 'tidslinje', see: true, do: false },
    ])
  })

  test('does not matter to one who was appointed', () => {
    expect(atFifteen(full, 'appointed')).toEqual(full)
  })

  test('takes all from a guardian at eighteen', () => {
    const { scopes: left } = ageLimited(
      { relationType: 'guardian', scopes: full },
      '201105192395',
      '2029-05-19',
    )
    expect(left.some(({ see, do: does }) => see || does)).toBe(false)
  })
})
