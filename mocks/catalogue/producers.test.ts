import { expect, test } from 'vitest'
import { contractNames } from '../contracts/contracts.ts'
import type { Producer } from './producer.ts'
import { producers } from './producers.ts'

test.each(contractNames)('%s is answered by some source', (contract) => {
  expect(producers.filter(({ contracts }) => contracts.includes(contract))).not.toEqual([])
})

test.each(producers.map((producer) => [producer.id, producer] as const))(
  '%s answers in FHIR only what it answers, and its units are of its own care givers',
  (_id, { contracts, fhir = [], careGivers, units }: Producer) => {
    expect(contracts).toEqual(expect.arrayContaining([...fhir]))
    for (const { careGiver } of units) expect(careGivers).toContain(careGiver)
  },
)
