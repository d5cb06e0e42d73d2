import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { processingStatusSchema } from '#platform/answer/contract.ts'
import { ogonkliniken } from '../catalogue/ogonkliniken.ts'
import { regionStorstaden } from '../catalogue/region-storstaden.ts'
import { answeredStatus, mergeStatuses, missingStatus } from './processing-status.ts'

const now = new Date('2026-11-23T07:15:00Z')
const error = { causingAgent: 'service_producer', code: 'X', text: '' } as const

const fresh = answeredStatus(regionStorstaden, 'source', now)
const cached = answeredStatus(regionStorstaden, 'cache', now)
const stale = answeredStatus(regionStorstaden, 'cache-synch-failed', now)
const missing = missingStatus(regionStorstaden, error, now)

describe('processing status', () => {
  test.each([
    [fresh, 'DataFromSource', false, true, true, false],
    [cached, 'DataFromCache', true, true, true, false],
    [stale, 'DataFromCacheSynchFailed', true, false, true, true],
    [missing, 'NoDataSynchFailed', false, false, false, true],
  ])('%#: flags and times follow the code', (status, code, fromCache, inSynch, succeeded, failed) => {
    expect(v.parse(processingStatusSchema, status)).toEqual(status)
    expect(status.statusCode).toBe(code)
    expect(status.isResponseFromCache).toBe(fromCache)
    expect(status.isResponseInSynch).toBe(inSynch)
    expect('lastSuccessfulSynch' in status).toBe(succeeded)
    expect('lastUnsuccessfulSynch' in status).toBe(failed)
    expect('lastUnsuccessfulSynchError' in status).toBe(failed)
  })

  test('the worst of a producer wins, whatever the order, and producers stay apart', () => {
    const other = answeredStatus(ogonkliniken, 'source', now)
    expect(mergeStatuses([fresh, other, cached, missing, stale])).toEqual([missing, other])
    expect(mergeStatuses([stale, fresh])).toEqual([stale])
    expect(mergeStatuses([fresh, cached])).toEqual([cached])
    expect(mergeStatuses([])).toEqual([])
  })
})
