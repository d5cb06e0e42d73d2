import { describe, expect, test } from 'vitest'
import { regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { readCareTeams } from './read-care-teams.ts'
import { readPlans } from './read-plans.ts'
import { readStructures } from './read-structures.ts'
import { bundleOf, contactsOf, entries, goal, plan, plansOf, source, structuresOf } from './test-bundle.ts'

const readers = [readPlans, readStructures, readCareTeams]
const good = entries(plan())
const outcome = (severity: string, code = 'informational') => ({
  search: { mode: 'outcome' },
  resource: { resourceType: 'OperationOutcome', issue: [{ severity, code }] },
})

describe('an odd entry is named, and the good ones live', () => {
  test.each([
    ['null', null, 'entry[2]'],
    ['a text', 'x', 'entry[2]'],
    ['one without a resource', { fullUrl: 'urn:uuid:1' }, 'entry[2]/resource'],
    ['one that says something of its answer', { response: { status: '404' } }, 'entry[2]/resource'],
    ['one whose resource is null', { resource: null }, 'entry[2]/resource'],
    ['one whose resource is a list', { resource: [plan({ id: 'q' })] }, 'entry[2]/resource'],
    ['one of no type', { resource: { id: 'x' } }, 'entry[2]/resource/resourceType'],
    [
      'one of an unknown type',
      { resource: { ...plan(), resourceType: 'Careplan' } },
      'entry[2]/resource/resourceType',
    ],
    ['a Bundle', { resource: { resourceType: 'Bundle', entry: good } }, 'entry[2]/resource/resourceType'],
    [
      'one that means something else',
      { resource: plan({ id: 'q' }), modifierExtension: [{}] },
      'entry[2]/modifierExtension',
    ],
    ['one with the id of another', { resource: plan({ title: 'Annan' }) }, 'entry[2]/resource/id'],
    ['one without an id', { resource: plan({ id: undefined }) }, 'entry[2]/resource/id'],
    ['one with a blank id', { resource: plan({ id: ' \u200b' }) }, 'entry[2]/resource/id'],
    ['a warning', outcome('warning'), 'entry[2]/resource'],
    ['an error', outcome('error'), 'entry[2]/resource'],
    [
      'an outcome that says nothing',
      { resource: { resourceType: 'OperationOutcome', issue: [{}] } },
      'entry[2]/resource',
    ],
  ])('%s', (_, odd, path) => {
    for (const { items, faults } of [
      plansOf(bundleOf([...good, odd])),
      structuresOf(bundleOf([...good, odd])),
    ]) {
      expect(items).toHaveLength(1)
      expect(faults.map((one) => one.path)).toEqual([path])
    }
  })

  test.each([
    ['what was deleted', { fullUrl: 'urn:uuid:1', request: { method: 'DELETE', url: 'CarePlan/x' } }],
    ['news that all is well', outcome('information')],
    ['whom it is about', { resource: { resourceType: 'Patient', id: '1' }, search: { mode: 'include' } }],
  ])('%s is nothing to name', (_, entry) => {
    expect(plansOf(bundleOf([...good, entry]))).toMatchObject({ items: [{}], faults: [] })
  })
})

describe('another answer than the one that was asked for is no empty list', () => {
  test.each([
    ['', 'not-json'],
    ['null', 'not-json'],
    ['{', 'not-json'],
    ['[]', 'missing'],
    ['"text"', 'missing'],
    [JSON.stringify(plan()), 'missing'],
    [JSON.stringify({ resourceType: 'Patient' }), 'missing'],
    [JSON.stringify({ resourceType: 'OperationOutcome', issue: [] }), 'missing'],
    [JSON.stringify({ resourceType: 'OperationOutcome' }), 'missing'],
    [JSON.stringify({ resourceType: 'Bundle', entry: {} }), 'bad-value'],
    [JSON.stringify({ resourceType: 'Bundle', entry: null }), 'bad-value'],
    [JSON.stringify({ resourceType: 'Bundle', entry: 'x' }), 'bad-value'],
  ])('%s', (text, reason) => {
    for (const read of readers) {
      expect(read(text, regionFjallmarken)).toMatchObject({ kind: 'unreadable', fault: { reason } })
    }
  })

  test('a fault is told by its code', () => {
    const issue = [{ severity: 'error', code: 'throttled', diagnostics: 'Emil' }]
    expect(plansOrFault(JSON.stringify({ resourceType: 'OperationOutcome', issue }))).toEqual({
      kind: 'fault',
      code: 'throttled',
    })
  })
  const plansOrFault = (text: string) => readPlans(text, regionFjallmarken)

  test.each([
    [entries({ resourceType: 'Patient', id: '1' })],
    [entries(goal(), { resourceType: 'Condition', id: '2' })],
  ])('nor are entries of other types only', (entry) => {
    for (const { items, faults } of [
      plansOf(bundleOf(entry)),
      structuresOf(bundleOf(entry)),
      contactsOf(bundleOf(entry)),
    ]) {
      expect(items).toEqual([])
      expect(faults.length).toBeGreaterThanOrEqual(entry.length)
    }
  })
})

test('a mark of the byte order before it changes nothing', () => {
  expect(plansOf(`\uFEFF${bundleOf(good)}`)).toEqual(plansOf(bundleOf(good)))
})

test('an answer as deep as one may be is read, and of a deeper one it is said', () => {
  const nested = (depth: number) => {
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`
    const answer = bundleOf(entries(plan({ note: 'DEEP' }), plan({ id: 'q' }))).replace('"DEEP"', deep)
    return readStructures(answer, source)
  }
  expect(nested(90)).toMatchObject({ items: [{ planDocumentId: 'q' }], faults: [{}] })
  expect(nested(100_000)).toEqual({ kind: 'unreadable', fault: { path: '', reason: 'too-large' } })
})
