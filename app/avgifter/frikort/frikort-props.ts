import type { FetchedAnswer } from '#platform/answer/read.ts'
import type { CareFee } from '../contract.ts'
import type { Frikort } from '../standing.ts'

/** A frikort that holds, and the answer that tells of it. */
export type FrikortProps = {
  fee: CareFee
  frikort: Extract<Frikort, { is: 'valid' }>
  answer: Pick<FetchedAnswer<unknown>, 'fetchedAt' | 'processingStatus'>
}
