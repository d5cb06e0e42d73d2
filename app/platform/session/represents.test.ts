import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sharedAreas as areas } from '../../areas.ts'
import type { Represented } from './contract.ts'
import { readRepresents } from './represents.ts'

const today = '2026-11-23'
const actor = 'p-actor'

const one = (more: Partial<Represented> = {}): Represented => ({
  id: 'r-1',
  person: { id: 'p-1', givenName: 'Rolf', familyName: 'Lindqvist' },
  relationType: 'appointed',
  scopes: [{ area: 'tidslinje', see: true, do: true }],
  status: 'active',
  ...more,
})
const read = (...raw: unknown[]) => readRepresents(raw, actor, today)

describe('whom one may represent today', () => {
  test('one in force gives what it says', () => {
    expect(read(one()).usable).toMatchObject([
      { personId: 'p-1', name: 'Rolf Lindqvist', see: ['tidslinje'], does: ['tidslinje'], doubled: false },
    ])
  })

  test.each([
    ['ended yesterday', one({ validTo: '2026-11-22' }), 'ended', '2026-11-22'],
    ['starts tomorrow', one({ validFrom: '2026-11-24' }), 'coming', '2026-11-24'],
    ['said to have ended', one({ status: 'ended' }), 'ended', undefined],
    ['to oneself', one({ person: { id: actor } }), 'self', undefined],
    ['nothing to see', one({ scopes: [{ area: 'tidslinje', see: false, do: true }] }), 'nothing', undefined],
    ['only an unknown area', one({ scopes: [{ area: 'bank', see: true, do: true }] }), 'nothing', undefined],
    ['no person', { ...one(), person: undefined }, 'unreadable', undefined],
    ['not an object', 'ombud', 'unreadable', undefined],
  ])('%s gives no right, and is told', (_name, raw, reason, date) => {
    expect(read(raw)).toMatchObject({ usable: [], setAside: [{ reason, date }] })
  })

  test('its first and its last day count', () => {
    expect(read(one({ validFrom: today, validTo: today })).usable).toHaveLength(1)
  })

  test('two for the same pair give what both allow, and the earlier end', () => {
    const other = one({
      id: 'r-2',
      scopes: [
        { area: 'tidslinje', see: true, do: false },
        { area: 'kontakter', see: true, do: true },
      ],
      validTo: '2026-12-01',
    })
    expect(read(one({ validTo: '2027-01-01' }), other).usable).toMatchObject([
      { see: ['tidslinje'], does: [], doubled: true, validTo: '2026-12-01' },
    ])
  })

  test('a protected identity has no name', () => {
    expect(read(one({ person: { id: 'p-1' } })).usable[0]?.name).toBeUndefined()
  })

  test('an area nobody knows takes nothing from the others, and is told', () => {
    const scopes = [...one().scopes, { area: 'bank', see: true, do: true }]
    expect(read(one({ scopes })).usable).toMatchObject([{ see: ['tidslinje'], unknownArea: true }])
  })
})

const dates = fc.option(fc.constantFrom('2026-11-22', today, '2026-11-24'), { nil: undefined })
const anyOne = fc.record({
  id: fc.constantFrom('a', 'b'),
  person: fc.record({ id: fc.constantFrom('p-1', 'p-2', actor) }),
  relationType: fc.constantFrom('guardian', 'appointed', 'okänd'),
  scopes: fc.array(
    fc.record({ area: fc.constantFrom(...areas, 'bank'), see: fc.boolean(), do: fc.boolean() }),
  ),
  validFrom: dates,
  validTo: dates,
  status: fc.constantFrom('active', 'ended', 'coming'),
})

test('no right comes from anything but representations in force, and each of them allows it', () => {
  fc.assert(
    fc.property(fc.array(anyOne, { maxLength: 6 }), (raw) => {
      const { usable, setAside } = read(...raw)
      for (const { personId, see, does } of usable) {
        expect(personId).not.toBe(actor)
        const inForce = raw.filter(
          (each) =>
            each.person.id === personId &&
            each.relationType !== 'okänd' &&
            each.status === 'active' &&
            (each.validFrom ?? '') <= today &&
            today <= (each.validTo ?? '9999'),
        )
        expect(inForce.length).toBeGreaterThan(0)
        for (const area of see) {
          for (const { scopes } of inForce) {
            expect(scopes.some((scope) => scope.area === area && scope.see)).toBe(true)
          }
        }
        // Nobody acts in what is not seen.
        for (const area of does) expect(see).toContain(area)
      }
      // Everyone is either of use or told why not.
      const told = usable.length + setAside.length
      expect(told > 0).toBe(raw.length > 0)
    }),
  )
})
