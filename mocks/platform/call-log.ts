import type { Producer } from '../catalogue/producer.ts'
import type { ContractName } from '../contracts/contracts.ts'

/** What came of one call to a producer, for one who wants to see the chain. Counts and names, nothing of what was said. */
export type Call = {
  number: number
  producer: Producer['name']
  contract: ContractName
  /** How long it took, in ms. */
  ms: number
  outcome: 'answered' | 'cached' | 'outdated' | 'fault' | 'unreadable' | 'silent' | 'failed'
  /** Records that went on to the person. */
  items: number
  /** Records that were held back, and why. */
  held: { notForPatient: number; wrongSubject: number; unreadable: number }
}

const listeners = new Set<(call: Call) => void>()
let number = 0

/** Calls for each call that has ended, until the answer is called. */
export function onCall(listener: (call: Call) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells of a call that has ended. */
export function noteCall(call: Omit<Call, 'number'>): void {
  if (listeners.size === 0) return
  number += 1
  for (const listener of listeners) listener({ ...call, number })
}
