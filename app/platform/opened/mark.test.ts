import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import type { UnreadAnswer } from '#platform/answer/fetch.ts'
import { keyOf } from '#platform/queries/keys.ts'
import { keepMark } from './mark.ts'

const who = { personId: 'p-1', actorId: 'a-1', actorType: 'subject_of_care_agent' } as const
const others = [
  { ...who, personId: 'p-2' },
  { ...who, actorId: 'a-2' },
  { ...who, actorType: 'subject_of_care' as const },
]
const held = (): UnreadAnswer => ({
  items: [{ id: 'x', unread: true, text: 'svar' }, { id: 'y', unread: true }, 'skräp'],
  processingStatus: [],
  unreadable: [],
  logId: 'l',
  fetchedAt: '2026-11-23T07:15:00Z',
})

test('a mark is kept with the answers of its area, of this person and this reader, and they get no younger', () => {
  const cache = new QueryClient()
  const [key, narrowed] = [keyOf(who, 'provsvar'), keyOf(who, 'provsvar', { from: '2026' })]
  const elsewhere = [
    keyOf(who, 'provsvar/x/bild/1'),
    keyOf(who, 'lakemedel'),
    ...others.map((other) => keyOf(other, 'provsvar')),
  ]
  for (const one of [key, narrowed, ...elsewhere]) cache.setQueryData(one, held(), { updatedAt: 1_000 })
  keepMark(cache, who, { area: 'provsvar', id: 'x', opened: true })
  const [, ...rest] = held().items
  const marked = { ...held(), items: [{ id: 'x', unread: false, text: 'svar' }, ...rest] }
  for (const one of [key, narrowed]) {
    expect(cache.getQueryData(one)).toEqual(marked)
    expect(cache.getQueryState(one)?.dataUpdatedAt).toBe(1_000)
  }
  for (const one of elsewhere) expect(cache.getQueryData(one)).toEqual(held())
  keepMark(cache, who, { area: 'provsvar', id: 'x', opened: false })
  expect(cache.getQueryData(key)).toEqual(held())
})

test('of what is not kept, nothing is', () => {
  const cache = new QueryClient()
  keepMark(cache, who, { area: 'provsvar', id: 'x', opened: true })
  expect(cache.getQueryCache().getAll()).toEqual([])
})
