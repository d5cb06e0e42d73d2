import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementOf } from '../../overenskommelser/test-agreement.ts'
import type { TimelineEvent } from '../../tidslinje/contract.ts'
import { eventOf } from '../../tidslinje/test-events.ts'
import { planOf, structureOf } from '../../vardplaner/test-plan.ts'
import { agreedTimes } from './times-of.ts'

const now = new Date('2026-11-23T08:15:00+01:00')
const of = (...ids: string[]): TimelineEvent['belongsTo'] =>
  ids.map((id) => ({ kind: id.startsWith('p') ? 'plan' : 'agreement', id, title: id }))
const at = (id: string, start: string, ...ids: string[]) => eventOf(id, { start, belongsTo: of(...ids) })

test('an agreement tells what is booked, what has a day, and what has none', () => {
  const agreement = agreementOf(
    'a1',
    [
      { text: 'own', dueDate: '2026-11-25' },
      { text: 'done', responsible: 'care', done: true },
      { text: 'often', responsible: 'social-care', repeat: 'FREQ=DAILY' },
      { text: 'no day', responsible: 'care' },
    ],
    {
      nextStep: { text: 'call', responsible: 'care', dueDate: '2026-11-30' },
      followUpDate: '2026-12-18',
    },
  )
  const events = [
    at('past', '2026-11-20T10:00:00+01:00', 'a1'),
    at('visit', '2026-11-24T10:20:00+01:00', 'a1'),
    { ...at('off', '2026-11-25T10:20:00+01:00', 'a1'), status: { code: '53641000052109' } },
    eventOf('called', { isInvitation: true, belongsTo: of('a1') }),
    eventOf('other', { start: '2026-11-24T10:20:00+01:00' }),
  ]
  const [told] = agreedTimes({ agreements: [agreement], plans: [], events }, now)
  expect(told?.booked.map(({ id }) => id)).toEqual(['visit'])
  expect(told?.awaited.map(({ id }) => id)).toEqual(['called'])
  expect(told?.promised.map(({ text, day }) => [text, day])).toEqual([
    ['call', '2026-11-30'],
    [undefined, '2026-12-18'],
  ])
  expect(told?.open.map(({ text }) => text)).toEqual(['no day'])
})

test('a follow-up on the day of a booked time is told by that time', () => {
  const agreement = agreementOf('a1', [], { followUpDate: '2026-12-18' })
  const events = [at('meeting', '2026-12-18T13:30:00+01:00', 'a1')]
  expect(agreedTimes({ agreements: [agreement], plans: [], events }, now)[0]?.promised).toEqual([])
  expect(agreedTimes({ agreements: [agreement], plans: [], events: [] }, now)[0]?.promised).toHaveLength(1)
})

test('a plan tells what nobody has set a day for, and is left out when it tells of no time', () => {
  const structured = structureOf([
    { title: 'no day', principal: 'kommun' },
    { title: 'own', party: 'resident' },
    { title: 'paused', status: 'on-hold' },
    { title: 'over', status: 'completed' },
    { title: 'not', doNotPerform: true },
    { title: 'in May', scheduledPeriod: { start: '2027-05' } },
    { title: 'booked', hasBooking: true },
    { title: 'weekly', repeat: 'FREQ=WEEKLY' },
  ])
  const plans = [planOf('p1', { structured }), planOf('p2'), planOf('p3', { structured, status: 'ended' })]
  const told = agreedTimes({ agreements: [], plans, events: [] }, now)
  expect(told.map(({ id }) => id)).toEqual(['p1'])
  expect(told[0]?.open.map(({ text }) => text)).toEqual(['no day'])
  expect(told[0]?.comesAgain).toBe(true)
  expect(told[0]?.promised.map(({ text, day }) => [text, day])).toEqual([['in May', '2027-05-31']])
})

test('a time that is told with an agreement is not said to be missing from its plan', () => {
  const plan = planOf('p1', { structured: { ...structureOf([]), followUpDate: '2026-11-24' } })
  const open = planOf('p2', { structured: structureOf([{ principal: 'kommun' }]) })
  const events = [at('visit', '2026-11-24T10:20:00+01:00', 'a1', 'p1', 'p2')]
  const told = agreedTimes({ agreements: [agreementOf('a1', [])], plans: [plan, open], events }, now)
  expect(told.map(({ id, booked, bookedAbove }) => [id, booked.length, bookedAbove])).toEqual([
    ['a1', 1, false],
    ['p2', 0, true],
  ])
})

test('an agreement that is over is not told', () => {
  expect(
    agreedTimes({ agreements: [agreementOf('a1', [], { status: 'ended' })], plans: [], events: [] }, now),
  ).toEqual([])
})

test('each time to come that belongs to something in force is told once, and nothing that is off or over', () => {
  const anyEvents = fc.array(
    fc.record({
      days: fc.option(fc.integer({ min: -3, max: 9 })),
      to: fc.subarray(['a1', 'a2', 'a3', 'p1', 'p2']),
      off: fc.boolean(),
    }),
  )
  fc.assert(
    fc.property(anyEvents, (some) => {
      const events = some.map(({ days, to, off }, index) =>
        eventOf(String(index), {
          ...(days !== null && { start: new Date(now.getTime() + days * 86_400_000 + 60_000).toISOString() }),
          ...(off && { status: { code: '53641000052109' } }),
          belongsTo: of(...to),
        }),
      )
      const things = agreedTimes(
        {
          agreements: [
            agreementOf('a1', []),
            agreementOf('a2', []),
            agreementOf('a3', [], { status: 'ended' }),
          ],
          plans: [planOf('p1'), planOf('p2', { status: 'ended' })],
          events,
        },
        now,
      )
      const told = things.flatMap(({ booked, awaited }) => [...booked, ...awaited]).map(({ id }) => id)
      const expected = some.flatMap(({ days, to, off }, index) =>
        !off && (days === null || days >= 0) && to.some((id) => ['a1', 'a2', 'p1'].includes(id))
          ? [String(index)]
          : [],
      )
      expect(told.toSorted()).toEqual(expected.toSorted())
    }),
  )
})
