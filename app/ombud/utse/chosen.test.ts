import { describe, expect, test } from 'vitest'
import { sharedAreas } from '../../areas.ts'
import { type Chosen, nothingChosen, problemOf, withRight } from './chosen.ts'

/** A choice of one area in two, of which the other has both rights. */
const chosen = (see: boolean, does: boolean): Chosen => ({
  scopes: [
    { area: 'kontakter', see, do: does },
    { area: 'tidslinje', see: true, do: true },
  ],
  until: '2026-12-24',
})

describe('a right is set', () => {
  test.each([
    // was [see, do] · set · is [see, do]
    [false, false, 'see', true, true, false],
    [false, false, 'do', true, true, true],
    [true, false, 'do', true, true, true],
    [true, true, 'do', false, true, false],
    [true, true, 'see', false, false, false],
    [true, false, 'see', false, false, false],
    [true, true, 'see', true, true, true],
    [false, false, 'do', false, false, false],
  ] as const)('may see %s and do %s, then %s %s', (see, does, right, on, thenSee, thenDo) => {
    expect(withRight(chosen(see, does), 'kontakter', right, on)).toEqual(chosen(thenSee, thenDo))
  })

  test('in an area that is not there it changes nothing', () => {
    expect(withRight(chosen(false, false), 'vardplaner', 'see', true)).toEqual(chosen(false, false))
  })

  test('the choice before is left as it was', () => {
    const nothing = nothingChosen()
    const before = withRight(nothing, 'kontakter', 'do', true)
    expect(before).not.toBe(nothing)
    expect(nothing).toEqual({
      scopes: sharedAreas.map((area) => ({ area, see: false, do: false })),
      until: '',
    })
  })
})

describe('a choice cannot be sent', () => {
  const today = '2026-11-23'
  test.each([
    ['when nothing may be seen', nothingChosen(), 'nothing'],
    ['when nothing may be seen, whatever the day', { ...nothingChosen(), until: '2026-01-01' }, 'nothing'],
    // Such a choice cannot be made in the form, but may be in the register.
    [
      'when there is only something to do',
      { scopes: [{ area: 'kontakter', see: false, do: true }], until: '' },
      'nothing',
    ],
    ['when it ended yesterday', { ...chosen(true, false), until: '2026-11-22' }, 'past'],
    ['but can when it ends today', { ...chosen(true, false), until: today }, undefined],
    ['but can when it lasts until it is revoked', { ...chosen(true, false), until: '' }, undefined],
  ] as const)('%s', (_, choice, problem) => {
    expect(problemOf(choice, today)).toBe(problem)
  })
})
