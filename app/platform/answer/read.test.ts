import * as v from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'
import type { UnreadAnswer } from './fetch.ts'
import { readAnswer } from './read.ts'
import { noteReading } from './readings.ts'
import { testSource } from './test-source.ts'

vi.mock('./readings.ts', () => ({ noteReading: vi.fn<typeof noteReading>() }))
const noted = vi.mocked(noteReading)
beforeEach(() => noted.mockClear())

const item = v.object({ id: v.optional(v.string()), title: v.optional(v.string()) })
const platforms = { contract: 'GetCarePlans', path: '', reason: 'not-xml' }
const answer = (items: unknown[], more: object = {}): UnreadAnswer => ({
  items,
  processingStatus: [],
  unreadable: [platforms],
  logId: 'l-1',
  fetchedAt: '2026-11-23T07:15:00Z',
  ...more,
})
const read = (items: unknown[], more?: object) => readAnswer('vardplaner/x', { item }, answer(items, more))

test('of two with one id the second is named, with its source, and those without an id are all there', () => {
  const source = testSource('d')
  const { items, unreadable } = read([
    { id: 'a', title: 'Ett' },
    { title: 'Två' },
    { id: 'a', source },
    { title: 'Två' },
  ])
  expect(items).toEqual([{ id: 'a', title: 'Ett' }, { title: 'Två' }, { title: 'Två' }])
  expect(unreadable).toEqual([
    platforms,
    {
      contract: 'vardplaner',
      path: 'items[2].id',
      reason: 'duplicate-id',
      sourceName: source.careGiver.name,
    },
  ])
})

test('one that breaks its contract is named by where and why, and takes no id from the others', () => {
  const { items, unreadable } = read([{ id: 'a', title: 1 }, null, { id: 'a' }])
  expect(items).toEqual([{ id: 'a' }])
  expect(unreadable.slice(1)).toEqual([
    { contract: 'vardplaner', path: 'items[0].title', reason: 'string' },
    { contract: 'vardplaner', path: 'items[1]', reason: 'object' },
  ])
})

test('items that are no objects have no id to be told apart by', () => {
  const words = readAnswer('ord', { item: v.nullable(v.string()) }, answer(['a', 'a', null]))
  expect(words.items).toEqual(['a', 'a', null])
  const numbered = readAnswer('ord', { item: v.object({ id: v.number() }) }, answer([{ id: 1 }, { id: 1 }]))
  expect(numbered.items).toHaveLength(2)
})

test('that something is withheld is told on, and nothing where nothing is', () => {
  expect(read([], { withheld: true })).toHaveProperty('withheld', true)
  expect(read([])).not.toHaveProperty('withheld')
})

test('an answer is read once by each contract, and what could not be read is told once', () => {
  const one = answer([{ id: 1 }])
  expect(readAnswer('vardplaner', { item }, one)).toBe(readAnswer('vardplaner', { item }, one))
  expect(noted.mock.calls).toEqual([[one, [expect.objectContaining({ path: 'items[0].id' })]]])
  const other = v.object({ id: v.number() })
  expect(readAnswer('vardplaner', { item: other }, one).items).toHaveLength(1)
  expect(noted).toHaveBeenCalledTimes(2)
})

test('where what stands around the items is wrong the answer is no answer, however often it is read, and that is told once', () => {
  const around = v.object({ months: v.array(v.string()) })
  expect(readAnswer('tidslinje', { item, around }, answer([], { months: ['2026-11'] }))).toMatchObject({
    months: ['2026-11'],
  })
  noted.mockClear()
  const one = answer([{ id: 1 }], { months: 1 })
  for (let time = 0; time < 2; time++) {
    expect(() => readAnswer('tidslinje/y', { item, around }, one)).toThrow(
      expect.objectContaining({ kind: 'wrong-shape' }),
    )
  }
  const wrong = { contract: 'tidslinje', path: '', reason: 'wrong-shape' }
  expect(noted.mock.lastCall).toEqual([one, [expect.objectContaining({ path: 'items[0].id' }), wrong]])
  expect(noted).toHaveBeenCalledTimes(2)
})
