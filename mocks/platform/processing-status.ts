import { type ProcessingStatus, processingStatusSchema } from '#platform/answer/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import type { Origin } from '../worlds/faults/producer-faults.ts'

export type StatusError = NonNullable<ProcessingStatus['lastUnsuccessfulSynchError']>

/** Age of what lies in the platform's cache, in ms: renewed 40 minutes ago, or last night when that failed. */
const cacheAge = { cache: 40 * 60_000, 'cache-synch-failed': 11 * 3_600_000 } as const

const renewalFailed: StatusError = {
  causingAgent: 'service_producer',
  code: 'UNAVAILABLE',
  text: 'The source could not be asked; data from the latest successful call.',
}

/** Status of a producer that gave an answer. The fields follow the table of RIV-TA's ProcessingStatus. */
export function answeredStatus(producer: Producer, origin: Origin, now: Date): ProcessingStatus {
  if (origin === 'source') {
    return {
      ...sender(producer),
      statusCode: 'DataFromSource',
      isResponseFromCache: false,
      isResponseInSynch: true,
      lastSuccessfulSynch: now.toISOString(),
    }
  }
  const inSynch = origin === 'cache'
  return {
    ...sender(producer),
    statusCode: inSynch ? 'DataFromCache' : 'DataFromCacheSynchFailed',
    isResponseFromCache: true,
    isResponseInSynch: inSynch,
    lastSuccessfulSynch: new Date(now.getTime() - cacheAge[origin]).toISOString(),
    ...(!inSynch && {
      lastUnsuccessfulSynch: now.toISOString(),
      lastUnsuccessfulSynchError: renewalFailed,
    }),
  }
}

/** Status of a producer from which nothing came, and why. */
export function missingStatus(producer: Producer, error: StatusError, now: Date): ProcessingStatus {
  return {
    ...sender(producer),
    statusCode: 'NoDataSynchFailed',
    isResponseFromCache: false,
    isResponseInSynch: false,
    lastUnsuccessfulSynch: now.toISOString(),
    lastUnsuccessfulSynchError: error,
  }
}

/** Status of a producer that is still asked: nothing can be said of it yet. */
export function askedStatus(producer: Producer): ProcessingStatus {
  return {
    ...sender(producer),
    statusCode: 'NoDataSynchPending',
    isResponseFromCache: false,
    isResponseInSynch: false,
  }
}

/** While it is asked in any contract, nobody knows how it will have fared: that is the last of them. */
const severity = processingStatusSchema.entries.statusCode.options

/**
 * One status per producer, over all the contracts that an answer was gathered from: the worst of them.
 * Order of first appearance. Among equals the first stays.
 */
export function mergeStatuses(statuses: readonly ProcessingStatus[]): ProcessingStatus[] {
  const byAddress = new Map<string, ProcessingStatus>()
  for (const status of statuses) {
    const known = byAddress.get(status.logicalAddress)
    const isWorse = !known || severity.indexOf(status.statusCode) > severity.indexOf(known.statusCode)
    const worst = isWorse ? status : known
    // Each thing that it says is told once, whichever status stays.
    const said = [...new Set([known?.message, status.message].flatMap((text) => text?.split('\n') ?? []))]
    byAddress.set(status.logicalAddress, { ...worst, ...(said.length > 0 && { message: said.join('\n') }) })
  }
  return [...byAddress.values()]
}

function sender(producer: Producer) {
  return {
    logicalAddress: producer.logicalAddress,
    sourceName: producer.name,
    principal: producer.principal,
  }
}
