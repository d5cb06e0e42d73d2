import type { Producer } from '../catalogue/producer.ts'
import { type ContractName, contracts, type FhirContractName } from '../contracts/contracts.ts'
import { answersInFhir } from '../producers/write-answer.ts'

/** Where a contract of a producer is asked for at the servers of the mocks. */
export type Served = { contract: ContractName; way: 'soap' | 'fhir' | 'own'; path: string }

/** All that a producer answers, with the path of each. */
export function servedBy(producer: Producer & { id: string }): Served[] {
  return producer.contracts.map((contract) => {
    if (answersInFhir(producer, contract)) return { contract, way: 'fhir', path: `/${producer.id}/fhir` }
    return contracts[contract].format === 'xml'
      ? { contract, way: 'soap', path: `/${producer.id}/${contract}` }
      : { contract, way: 'own', path: `/${producer.id}/own/${contract}` }
  })
}

/** The contracts that a producer answers in FHIR. */
export const inFhirOf = (producer: Producer): readonly FhirContractName[] => producer.fhir ?? []
