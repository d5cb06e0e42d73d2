import { expect, test } from 'vitest'
import type { ProcessingStatus } from '#platform/answer/contract.ts'
import type { UnreadAnswer } from '#platform/answer/fetch.ts'
import { saysNothingYet } from './use-is-new.ts'

const status = (statusCode: ProcessingStatus['statusCode']): ProcessingStatus => ({
  logicalAddress: 'SE0000000001-1',
  sourceName: 'Region Storstaden',
  principal: 'region',
  statusCode,
  isResponseFromCache: false,
  isResponseInSynch: true,
})

const answer = (more: object): UnreadAnswer => ({
  subjectOfCare: 'a',
  logId: 'a',
  items: [],
  processingStatus: [status('DataFromSource')],
  unreadable: [],
  fetchedAt: '2026-11-23T07:15:00Z',
  ...more,
})

test('a person is new when every source has said that there is nothing', () => {
  expect(saysNothingYet(answer({}))).toBe(true)
  expect(saysNothingYet(answer({ months: [] }))).toBe(true)
})

test.each([
  ['something has come', { items: [{}] }],
  ['there is something from other years', { months: [{ month: '2019-03', count: 1 }] }],
  ['months cannot be read', { months: 'många' }],
  ['nobody was asked', { processingStatus: [] }],
  ['one did not answer', { processingStatus: [status('DataFromSource'), status('NoDataSynchFailed')] }],
  ['one is still asked', { processingStatus: [status('DataFromSource'), status('NoDataSynchPending')] }],
  ['one may have more by now', { processingStatus: [status('DataFromCacheSynchFailed')] }],
  ['something could not be read', { unreadable: [{ path: 'x' }] }],
  ['something is withheld', { withheld: ['vardplaner'] }],
])('a person is not taken for new when %s', (_why, more) => {
  expect(saysNothingYet(answer(more))).toBe(false)
})
