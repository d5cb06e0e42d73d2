import { expect, test } from 'vitest'
import type { ProcessingStatus } from '#platform/answer/contract.ts'
import { alertCoverageOf, isAllTold } from './alert-coverage.ts'
import type { HalsaAnswer } from './queries.ts'

const status = (sourceName: string, statusCode: ProcessingStatus['statusCode']): ProcessingStatus => ({
  logicalAddress: sourceName,
  sourceName,
  principal: 'region',
  statusCode,
  isResponseFromCache: false,
  isResponseInSynch: true,
})
const answer = (alertsFrom: ProcessingStatus[], more: Partial<HalsaAnswer> = {}): HalsaAnswer => ({
  items: [],
  processingStatus: [],
  unreadable: [],
  logId: '1',
  fetchedAt: '2026-11-23T07:15:00.000Z',
  alertsFrom,
  ...more,
})
const lost = (contract: string) => ({
  unreadable: [{ contract, path: '', reason: 'missing', sourceName: 'B' }],
})
const told = status('A', 'DataFromSource')

test.each<[string, HalsaAnswer, boolean]>([
  ['all have answered', answer([told, status('B', 'DataFromCache')]), true],
  ['nobody was asked', answer([]), false],
  ['one has not answered', answer([told, status('B', 'NoDataSynchFailed')]), false],
  ['one is still asked', answer([told, status('B', 'NoDataSynchPending')]), false],
  ['a warning could not be read', answer([told], lost('GetAlertInformation')), false],
  ['something of unknown kind could not be read', answer([told], lost('halsa')), false],
  ['a diagnosis could not be read', answer([told], lost('GetDiagnosis')), true],
  [
    'one has not answered about diagnoses',
    answer([told], { processingStatus: [told, status('B', 'NoDataSynchFailed')] }),
    true,
  ],
])('all is told of warnings when %s: %s', (_name, one, all) => {
  expect(isAllTold(alertCoverageOf(one))).toBe(all)
})

test('those who have not told are named', () => {
  const coverage = alertCoverageOf(
    answer([told, status('B', 'NoDataSynchFailed'), status('C', 'NoDataSynchPending')]),
  )
  expect(coverage).toEqual({ missing: ['B'], asked: ['C'], answered: ['A'], unreadable: [] })
})
