import type { ContractName, ItemOf, Records } from '../contracts/contracts.ts'
import { perWorld } from '../worlds/per-world.ts'

/** Records that a producer has been given, by its logical address and the contract they are of. */
type Received = ReadonlyMap<string, readonly object[]>

/** What producers have received about a person in each opened world. */
const kept = perWorld<Received>()

const nameOf = (logicalAddress: string, contract: ContractName) => `${logicalAddress} ${contract}`

type Place<C extends ContractName> = {
  /** The person in the world; see `personKey`. */
  worldKey: string
  logicalAddress: string
  contract: C
}

type WithHeader = { header: { documentId: string } }

/** Gives a producer a record. One that it has already, by its documentId, is not kept again. */
export function receive<C extends ContractName>(
  { worldKey, logicalAddress, contract }: Place<C>,
  record: ItemOf[C] & WithHeader,
): void {
  const all = new Map(kept.get(worldKey))
  const name = nameOf(logicalAddress, contract)
  const before = (all.get(name) ?? []) as readonly WithHeader[]
  if (before.some(({ header }) => header.documentId === record.header.documentId)) return
  all.set(name, [...before, record])
  kept.set(worldKey, all)
}

/** What a producer has been given in a contract, in the order that it came. */
export function receivedIn<C extends ContractName>({ worldKey, logicalAddress, contract }: Place<C>) {
  return (kept.get(worldKey)?.get(nameOf(logicalAddress, contract)) ?? []) as readonly ItemOf[C][]
}

/** The records of a producer with those that it has been given. */
export function withReceived(
  records: Records,
  contract: ContractName,
  place: Omit<Place<ContractName>, 'contract'>,
): Records {
  const given = receivedIn({ ...place, contract })
  if (given.length === 0) return records
  return { ...records, [contract]: [...(records[contract] ?? []), ...given] }
}
