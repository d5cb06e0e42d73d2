import { testSource } from '#platform/answer/test-source.ts'
import type { Vaccination } from './contract.ts'

/** For tests: a vaccination against TBE, with what every one has. */
export function vaccinationOf(id: string, more: Partial<Vaccination> = {}): Vaccination {
  return {
    id,
    type: { text: 'TBE' },
    targets: [],
    signed: true,
    reactions: [],
    reactionsThen: [],
    riskGroups: [],
    alsoFrom: [],
    source: testSource(id),
    ...more,
  }
}
