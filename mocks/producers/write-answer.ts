import type { Producer } from '../catalogue/producer.ts'
import { type ContractName, contracts, type ItemOf } from '../contracts/contracts.ts'
import { isInWindow, type Window } from '../contracts/windows.ts'

/** True when the producer answers the contract in FHIR, and not in its own format. */
export function answersInFhir(producer: Producer, contract: ContractName): boolean {
  return producer.fhir?.some((one) => one === contract) ?? false
}

/** The producer's whole answer as text: XML in the national contracts, JSON in the project's own, or FHIR. */
export function writeAnswer<C extends ContractName>(
  producer: Producer,
  contract: C,
  items: readonly ItemOf[C][],
): string {
  const described = contracts[contract]
  const form = answersInFhir(producer, contract) ? described.fhir : described
  return (form ?? described).write(items)
}

/** Those of a contract's records that the period of the question touches; a few then make a short answer. */
export function withinWindow<C extends ContractName>(
  contract: C,
  items: readonly ItemOf[C][],
  window: Window | undefined,
): readonly ItemOf[C][] {
  const { times } = contracts[contract]
  return window && times ? items.filter((item) => isInWindow(times(item), window)) : items
}
