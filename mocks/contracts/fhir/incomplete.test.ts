import { describe, expect, test } from 'vitest'
import type { Json } from './json.ts'
import { bundleOf, contactsOf, entries, goal, plan, plansOf, structuresOf, team } from './test-bundle.ts'

const good = entries(plan())

describe('an answer of which not all came says so', () => {
  test.each([
    [
      {
        total: 45,
        link: [
          { relation: 'self', url: 'x' },
          { relation: 'next', url: 'x' },
        ],
      },
    ],
    [{ link: [{ relation: 'next', url: 'x' }] }],
    [{ link: { relation: 'Next' } }],
  ])('%j', (more) => {
    for (const { items, faults } of [plansOf(bundleOf(good, more)), structuresOf(bundleOf(good, more))]) {
      expect(items).toHaveLength(1)
      expect(faults).toEqual([{ path: 'link', reason: 'incomplete' }])
    }
    expect(contactsOf(bundleOf(entries(team()), more)).faults).toHaveLength(1)
  })

  test('a total without a single entry', () => {
    expect(plansOf(bundleOf([], { total: 3 })).faults).toEqual([{ path: 'entry', reason: 'incomplete' }])
    expect(plansOf(JSON.stringify({ resourceType: 'Bundle', total: 3 })).faults).toHaveLength(1)
  })

  test.each([
    {},
    { total: 0 },
    { total: 45 },
    { total: 'many' },
    { link: [{ relation: 'self' }] },
    { link: null },
  ])('but %j of an answer that did come says nothing', (more) => {
    expect(plansOf(bundleOf(good, more))).toMatchObject({ items: [{}], faults: [] })
  })

  test('and an empty one is empty', () => {
    for (const text of [bundleOf([]), bundleOf([], { total: 0 }), '{"resourceType":"Bundle"}']) {
      expect(plansOf(text)).toEqual({ kind: 'read', items: [], faults: [] })
    }
  })
})

const outcome = (severity: string | undefined, code: string) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity, code }],
})
const withOutcome: [string, (outcome: unknown) => string, string][] = [
  [
    'an entry',
    (one) => bundleOf([...good, { resource: one, search: { mode: 'outcome' } }]),
    'entry[2]/resource',
  ],
  ['the issues of the answer', (one) => bundleOf(good, { issues: one }), 'issues'],
  [
    'what is said of an entry',
    (one) => bundleOf([{ resource: plan(), response: { outcome: one } }]),
    'entry[1]/response/outcome',
  ],
]

describe.each(withOutcome)('%s says that something was left out', (_, answerWith, path) => {
  test.each([
    ['warning', 'incomplete'],
    ['warning', 'informational'],
    ['error', 'processing'],
    [undefined, 'informational'],
    ['information', 'suppressed'],
    ['information', ' Suppressed '],
    ['information', 'incomplete'],
    ['information', 'forbidden'],
    ['information', 'timeout'],
    ['information', 'too-costly'],
    ['success', 'throttled'],
  ])('by %s, %s', (severity, code) => {
    for (const read of [plansOf, structuresOf]) {
      expect(read(answerWith(outcome(severity, code)))).toMatchObject({
        items: [{}],
        faults: [{ path, reason: 'incomplete' }],
      })
    }
  })

  test.each([
    ['information', 'informational'],
    ['information', 'not-found'],
    ['success', 'success'],
  ])('but not by %s, %s', (severity, code) => {
    expect(plansOf(answerWith(outcome(severity, code)))).toMatchObject({ items: [{}], faults: [] })
  })
})

test('of an entry that is hidden nothing is told', () => {
  const resource = plan({ id: 'q', meta: { security: [{ code: 'NOPAT' }] } })
  const hidden = { resource, response: { outcome: outcome('warning', 'suppressed') } }
  expect(structuresOf(bundleOf([...good, hidden])).faults).toEqual([])
})

describe('a resource that came only in part says so, and what came is shown', () => {
  const system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue'
  const part = {
    meta: {
      tag: [
        { system: 'urn:x', code: 'y' },
        { system, code: 'SUBSETTED' },
      ],
    },
  }
  const pointing = { goal: [{ reference: 'Goal/g' }] }

  test.each<[string, Json]>([
    ['by a tag', part],
    ['by a tag of no system', { meta: { tag: [{ code: 'subsetted' }] } }],
    ['by a tag that is no list', { meta: { tag: { system, code: 'SUBSETTED' } } }],
    ['by a label that something was taken away', { meta: { security: [{ system, code: 'REDACTED' }] } }],
    ['by a label that something was covered', { meta: { security: [{ system, code: 'MASKED' }] } }],
  ])('%s', (__, more) => {
    for (const read of [plansOf, structuresOf]) {
      expect(read(bundleOf(entries(plan(more))))).toMatchObject({
        items: [{}],
        faults: [{ path: 'entry[1]/resource/meta', reason: 'incomplete' }],
      })
    }
    expect(contactsOf(bundleOf(entries(team(more))))).toMatchObject({ items: [{}], faults: [{}] })
  })

  test('beside a plan, within it, or all of the answer', () => {
    const beside = structuresOf(bundleOf(entries(plan(pointing), goal(part))))
    expect(beside).toMatchObject({
      items: [{ goals: [{}] }],
      faults: [{ path: 'entry[2]/resource/meta', reason: 'incomplete' }],
    })
    const within = structuresOf(
      bundleOf(entries(plan({ goal: [{ reference: '#g' }], contained: [goal(part)] }))),
    )
    expect(within.faults).toEqual([{ path: 'entry[1]/resource/contained[1]/meta', reason: 'incomplete' }])
    expect(plansOf(bundleOf(good, part)).faults).toEqual([{ path: 'meta', reason: 'incomplete' }])
  })

  test('but not what is hidden, nor by a code of another system', () => {
    const hidden = plan({ id: 'q', meta: { ...part.meta, security: [{ code: 'NOPAT' }] } })
    const other = plan({ id: 'r', meta: { tag: [{ system: 'urn:x', code: 'SUBSETTED' }] } })
    expect(structuresOf(bundleOf(entries(plan(), hidden, other))).faults).toEqual([])
  })
})
