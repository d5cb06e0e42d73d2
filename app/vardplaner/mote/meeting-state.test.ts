import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CarePlan, PlanMeeting } from '../contract.ts'
import { planOf, structureOf } from '../test-plan.ts'
import { allOff, callerOf, disagree, isNear, joiningOf, phaseOf } from './meeting-state.ts'

const link = 'https://video.regionstorstaden.example/mote/1'
const meetingIn = (meeting: Partial<PlanMeeting>, more: Partial<CarePlan> = {}) =>
  planOf('p', { structured: { ...structureOf([]), meeting: { invited: [], ...meeting } }, ...more })
const at = (clock: string) => new Date(`2026-12-03T${clock}:00+01:00`)
const instant = fc
  .date({ min: at('00:00'), max: at('23:59'), noInvalidDate: true })
  .map((date) => date.toISOString())

test.each([
  ['14:59', 'coming'],
  ['15:00', 'over'],
])('with an end it is over then: %s', (clock, phase) => {
  const plan = meetingIn({ start: '2026-12-03T14:00:00+01:00', end: '2026-12-03T15:00:00+01:00' })
  expect(phaseOf(plan, at(clock))).toBe(phase)
})

test.each([undefined, '2026-12-03T13:00:00+01:00'])(
  'without an end after its start it is over with its day',
  (end) => {
    const plan = meetingIn({ start: '2026-12-03T14:00:00+01:00', ...(end && { end }) })
    expect(phaseOf(plan, at('23:59'))).toBe('coming')
    expect(phaseOf(plan, new Date('2026-12-04T00:00:00+01:00'))).toBe('over')
  },
)

test('a meeting is near from an hour before it until it is over, unless it is off', () => {
  const meeting = { start: '2026-12-03T14:00:00+01:00', end: '2026-12-03T15:00:00+01:00' }
  const near = ['12:59', '13:00', '14:30', '14:59', '15:00'].map((time) =>
    isNear(meetingIn(meeting), at(time)),
  )
  expect(near).toEqual([false, true, true, true, false])
  expect(isNear(meetingIn({ ...meeting, status: 'cancelled' }), at('14:00'))).toBe(false)
  expect(isNear(meetingIn({}), at('14:00'))).toBe(false)
  expect(isNear(planOf('p'), at('14:00'))).toBe(false)
})

test('what is called off is off whenever it was to be, and of an ended plan nothing is to come', () => {
  expect(phaseOf(meetingIn({ status: 'cancelled' }), at('10:00'))).toBe('cancelled')
  const ended = meetingIn({ start: '2026-12-03T14:00:00+01:00' }, { status: 'ended' })
  expect(phaseOf(ended, at('10:00'))).toBe('closed')
  expect(phaseOf(ended, new Date('2026-12-04T10:00:00+01:00'))).toBe('over')
  expect(phaseOf(meetingIn({}), at('10:00'))).toBe('undated')
  expect(phaseOf(planOf('p'), at('10:00'))).toBe('none')
})

test('there is a way in from when it opens until it is over, and at no other time', () => {
  fc.assert(
    fc.property(
      instant,
      fc.option(instant, { nil: undefined }),
      fc.option(instant, { nil: undefined }),
      fc.constantFrom(undefined, 'called', 'cancelled', 'held'),
      instant,
      (start, end, opensAt, status, now) => {
        const plan = meetingIn({
          start,
          ...(end && { end }),
          ...(status && { status }),
          video: { link, ...(opensAt && { opensAt }) },
        })
        const joining = joiningOf(plan, new Date(now))
        const isOver = phaseOf(plan, new Date(now)) !== 'coming'
        const hasOpened = opensAt === undefined || new Date(opensAt) <= new Date(now)
        expect(joining?.kind).toBe(isOver ? undefined : hasOpened ? 'open' : 'opens')
      },
    ),
  )
})

test('no link, and one that nobody should follow, are told as that', () => {
  const start = '2026-12-03T14:00:00+01:00'
  expect(joiningOf(meetingIn({ start, video: {} }), at('14:00'))).toEqual({ kind: 'no-link' })
  for (const bad of ['http://a.example', 'https://regionen@annan.example/in', 'javascript:alert(1)'])
    expect(joiningOf(meetingIn({ start, video: { link: bad } }), at('14:00'))).toEqual({ kind: 'unsafe' })
  expect(joiningOf(meetingIn({ start, place: 'Torget' }), at('14:00'))).toBeUndefined()
})

test('whom to call is who called, else who answers for the plan, else the unit', () => {
  const mainResponsible = { name: 'Amina', phone: '08-465 004 11' }
  const plan = meetingIn({ calledBy: { name: 'Karin' } })
  expect(callerOf(plan)).toMatchObject({ name: 'Karin' })
  const structured = plan.structured && { ...plan.structured, mainResponsible }
  expect(callerOf(structured ? { ...plan, structured } : plan)).toBe(mainResponsible)
  expect(callerOf(planOf('p')).name).not.toBe('')
})

test('calendars disagree when one has called it off and another has it; who is silent says neither', () => {
  const of = (...all: ('stands' | 'off' | 'unknown')[]) => all.map((standing) => ({ standing }))
  expect([disagree(of('off', 'stands')), allOff(of('off', 'stands'))]).toEqual([true, false])
  expect([disagree(of('off', 'unknown')), allOff(of('off', 'unknown'))]).toEqual([false, true])
  expect([disagree(of('stands', 'unknown')), allOff(of('stands'))]).toEqual([false, false])
  expect(allOff([])).toBe(false)
})
