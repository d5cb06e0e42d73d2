import { testSource } from '#platform/answer/test-source.ts'
import type { Agreement, Commitment } from './contract.ts'

/** For tests: an agreement with these commitments of the person's. */
export function agreementOf(
  id: string,
  commitments: Partial<Commitment>[],
  more: Partial<Agreement> = {},
): Agreement {
  return {
    id,
    title: id,
    status: 'active',
    parties: [],
    goals: [],
    commitments: commitments.map((one, index) => ({
      id: String(index),
      text: `task ${index}`,
      responsible: 'resident',
      done: false,
      markable: true,
      ...one,
    })),
    risks: [],
    history: [],
    hasBookings: false,
    source: testSource(id),
    ...more,
  }
}
