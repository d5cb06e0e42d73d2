import { testSource } from '#platform/answer/test-source.ts'
import type { Dispensed, Medication } from './contract.ts'

/** For tests: a decision with what every decision has. */
export function medicationOf(id: string, more: Partial<Medication> = {}): Medication {
  return {
    id,
    kind: 'decision',
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

/** For tests: a time that something was collected. */
export function dispensedOf(id: string, more: Partial<Dispensed> = {}): Dispensed {
  return {
    id,
    kind: 'dispensed',
    name: id,
    ask: { name: 'Vårdcentralen Ekbacken' },
    source: testSource(id),
    ...more,
  }
}
