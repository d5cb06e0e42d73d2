import { beforeEach, expect, test, vi } from 'vitest'
import type { UnreadAnswer } from './fetch.ts'
import { noteLost, noteReading, useReadings } from './readings.ts'

/* The hook is called as React calls it, with what it subscribes to kept. */
const heard = vi.fn<() => void>()
const { stops, snapshots } = vi.hoisted(() => ({
  stops: [] as (() => void)[],
  snapshots: [] as (() => unknown)[],
}))
vi.mock('react', async (load) => ({
  ...(await load<typeof import('react')>()),
  useSyncExternalStore: (subscribe: (listener: () => void) => () => void, snapshot: () => unknown) => {
    stops.push(subscribe(heard))
    snapshots.push(snapshot)
    return snapshot()
  },
}))

const answer = (): UnreadAnswer => ({
  items: [],
  processingStatus: [],
  unreadable: [{ contract: 'GetCarePlans', path: 'a', reason: 'not-xml' }],
  logId: 'l-1',
  fetchedAt: '2026-11-23T07:15:00Z',
})
const broken = { contract: 'vardplaner', path: 'items[0]', reason: 'string' }

beforeEach(() => {
  for (const stop of stops.splice(0)) stop()
  snapshots.length = 0
  heard.mockClear()
})

test('an answer is not read until it has been, and then tells what the platform and what the page could not read', async () => {
  const [one, other] = [answer(), answer()]
  const before = useReadings()
  expect(before.isRead(one)).toBe(false)
  expect(before.unreadableOf(one)).toEqual(one.unreadable)
  const version = snapshots[0]?.()
  noteReading(one, [broken])
  // Not while the page is drawn.
  expect(heard).not.toHaveBeenCalled()
  await Promise.resolve()
  expect(heard).toHaveBeenCalledOnce()
  expect(snapshots[0]?.()).not.toBe(version)
  const after = useReadings()
  expect(after.isRead(one)).toBe(true)
  expect(after.unreadableOf(one)).toEqual([...one.unreadable, broken])
  expect(after.isRead(other)).toBe(false)
  expect(after.unreadableOf(other)).toEqual(other.unreadable)
})

test('what could not be drawn is counted until it is drawn', () => {
  expect(useReadings().lost).toBe(0)
  const [first, second] = [noteLost(), noteLost()]
  expect(heard).toHaveBeenCalledTimes(2)
  expect(useReadings().lost).toBe(2)
  first()
  expect(useReadings().lost).toBe(1)
  second()
  expect(useReadings().lost).toBe(0)
})

test('whoever listens no more hears nothing', () => {
  useReadings()
  for (const stop of stops.splice(0)) stop()
  noteLost()()
  expect(heard).not.toHaveBeenCalled()
})
