import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ogonkliniken } from '../catalogue/ogonkliniken.ts'
import { ekbacken, regionStorstaden } from '../catalogue/region-storstaden.ts'
import { request, type RequestFacts } from '../worlds/facts/request.ts'
import { referralsOf } from './referrals.ts'
import { answer, headersOf, openWorld, send } from './test-client.ts'

describe('the remisser of Birgitta', () => {
  test('come with the latest first, each with its steps in order', async () => {
    const { items } = await answer('', 'remisser')
    expect(items.map(({ requestId }) => requestId)).toEqual([
      'REM-7004',
      'TSTDEF2329990016-SYS1#REM-6801',
      'REM-6950',
      'REM-6702',
    ])
    expect(items.at(-1)).toMatchObject({
      type: { code: '4' },
      activities: [
        { status: { text: 'Skickad' }, sender: { name: 'Karin Ek', unit: { phone: '08-465 004 10' } } },
        { status: { text: 'Mottagen' } },
        { status: { text: 'Avvisad' } },
      ],
    })
  })

  test('the one that two systems know by an id that names its system is one, of both', async () => {
    const steps = async (query: string) =>
      (await answer(query, 'remisser')).items
        .filter(({ requestId = '' }) => requestId.endsWith('6801'))
        .map(({ id, activities }) => ({ id, from: activities.map(({ source }) => source.careUnit?.name) }))
    const [one, ...others] = await steps('')
    expect(others).toEqual([])
    expect(one?.from).toEqual([
      'Vårdcentralen Ekbacken',
      'Ögonkliniken Storstaden',
      'Ögonkliniken Storstaden',
    ])
    // Its address is the same whichever of them answers.
    const [alone] = await steps('fel=region-storstaden:fel')
    expect(alone).toEqual({ id: one?.id, from: ['Ögonkliniken Storstaden', 'Ögonkliniken Storstaden'] })
  })

  test('each step in the timeline leads to its remiss', async () => {
    const { items } = await answer('', 'remisser')
    const events = (await answer('', 'tidslinje', '?from=2026-01-01')).items.filter(
      ({ kind }) => kind === 'request',
    )
    expect(events).toHaveLength(items.flatMap(({ activities }) => activities).length)
    expect(new Set(events.map(({ referral }) => referral))).toEqual(new Set(items.map(({ id }) => id)))
    const others = (await answer('', 'tidslinje')).items.filter(({ kind }) => kind !== 'request')
    expect(others.every(({ referral }) => referral === undefined)).toBe(true)
  })
})

test('an ombud without the right is refused, and has no step of a remiss in the timeline either', async () => {
  const world = openWorld('varld=tove&kan=utse-ombud')
  const asked = (resource: string) => send(world, resource, undefined, headersOf(world, 'birgitta'))
  expect(await asked('remisser')).toMatchObject({ status: 403, body: { code: 'area-not-allowed' } })
  expect(JSON.stringify((await asked('tidslinje')).body)).not.toContain('"kind":"request"')
})

test('what is odd is there all the same, and steps that name no remiss stand by themselves', async () => {
  const { items } = await answer('varld=udda', 'remisser')
  const heart = items.find(({ requestId }) => requestId === 'UR-1')
  expect(heart?.activities.map(({ time }) => time.slice(0, 4))).toEqual(['1900', '2026', '2026', '2100'])
  const unnamed = items.filter(({ requestId }) => requestId === undefined)
  expect(unnamed.map(({ activities }) => activities.length)).toEqual([1, 1, 1])
  const bare = unnamed.flatMap(({ activities }) => activities).filter(({ status }) => status === undefined)
  expect(bare).toHaveLength(1)
  expect(Object.keys(bare[0] ?? {})).toEqual(['time', 'source'])
})

describe('of any steps', () => {
  const producers = { [regionStorstaden.id]: regionStorstaden, [ogonkliniken.id]: ogonkliniken }
  const step = fc.record({
    producer: fc.constantFrom(regionStorstaden.id, ogonkliniken.id),
    system: fc.constantFrom('TSTDEF-A', 'TSTDEF-B'),
    requestId: fc.constantFrom(undefined, '1', '2', 'TSTDEF2329990016-SYS1#1', 'x#1', '#1'),
    at: fc.constantFrom(
      '1900-01-01T00:00',
      '2026-10-24T23:59',
      '2026-10-25T02:30',
      '2026-10-25T03:30',
      '2100-01-01T00:00',
    ),
  })
  const recordsOf = (steps: (typeof step extends fc.Arbitrary<infer One> ? One : never)[]) =>
    steps.map(({ producer, requestId, ...rest }, index) => {
      const facts: RequestFacts = { of: '193803122385', id: `R-${index}`, unit: ekbacken, ...rest }
      return { producer: producers[producer], item: request({ ...facts, ...(requestId && { requestId }) }) }
    })

  test('none is lost, each is in the order of time, and no number joins two systems', () => {
    let joined = 0
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const referrals = referralsOf(recordsOf(steps))
        const told = referrals.flatMap(({ activities }) => activities.map(({ source }) => source.documentId))
        expect(told.toSorted()).toEqual(steps.map((_, index) => `R-${index}`).toSorted())
        for (const { activities, requestId } of referrals) {
          const times = activities.map(({ time }) => Date.parse(time))
          expect(times).toEqual(times.toSorted((a, b) => a - b))
          const from = new Set(
            activities.map(({ source }) => {
              const { producer, system } = steps[Number(source.documentId.slice(2))] ?? {}
              return `${producer} ${system}`
            }),
          )
          if (from.size > 1) {
            joined += 1
            expect(requestId).toBe('TSTDEF2329990016-SYS1#1')
          }
          if (requestId === undefined) expect(activities).toHaveLength(1)
        }
        const ids = referrals.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 300 },
    )
    expect(joined).toBeGreaterThan(10)
  })

  test('the order in which sources tell them changes neither which are together nor their addresses', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const together = (records: ReturnType<typeof recordsOf>) =>
          referralsOf(records)
            .map(({ id, activities }) => [id, activities.map(({ source }) => source.documentId).toSorted()])
            .toSorted()
        const records = recordsOf(steps)
        expect(together(records.toReversed())).toEqual(together(records))
      }),
    )
  })
})

test('a day without an hour stands before the hours of that day', () => {
  const steps = ['2026-10-25T08:00:00+01:00', '2026-10-25', '2026-10-24T23:00:00+02:00'].map(
    (eventTime, index) => {
      const item = request({
        of: '193803122385',
        system: 'TSTDEF-A',
        id: `R-${index}`,
        unit: ekbacken,
        requestId: '1',
        at: '2026-01-01T00:00',
      })
      return { producer: regionStorstaden, item: { ...item, body: { ...item.body, eventTime } } }
    },
  )
  const [referral] = referralsOf(steps)
  expect(referral?.activities.map(({ source }) => source.documentId)).toEqual(['R-2', 'R-1', 'R-0'])
})
