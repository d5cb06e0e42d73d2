import { testSource } from '#platform/answer/test-source.ts'
import type { Medication } from './contract.ts'

/** For tests: a decision with what every decision has. */
export function medicationOf(id: string, more: Partial<Medication> = {}): Medication {
  return {
    id,
    name: id,
    isMerchandise: false,
    doses: [],
    decision: 'given',
    status: 'active',
    reasons: [],
    ask: { name: 'Vårdcentralen Ekbacken' },
    source: testSource(id),
    ...more,
  }
}
