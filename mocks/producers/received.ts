import type { ContractName, ItemOf, Records } from '../contracts/contracts.ts'
import { perWorld } from '../worlds/per-world.ts'

/** What one producer has received of the contracts. */
type Received = Partial<Record<ContractName, readonly Known[]>>

/** A record by what its contract calls it. */
type Known = { header: { documentId: string } } | { assertionId: string }

const idOf = (one: Known) => ('header' in one ? one.header.documentId : one.assertionId)

/** What producers have received about a person in each opened world, by their logical address. */
const kept = perWorld<ReadonlyMap<string, Received>>('received')

type Holder = {
  /** The person in the world; see `personKey`. */
  worldKey: string
  logicalAddress: string
}

type Place<C extends ContractName> = Holder & { contract: C }

/** One version of each, the last that came, after those it does not touch. */
const withLatest = (former: readonly Known[], later: readonly Known[]) => {
  const ids = new Set(later.map(idOf))
  return [...former.filter((one) => !ids.has(idOf(one))), ...later]
}

/** Gives a producer a record, in place of a former version of it: one of the same id. */
export function receive<C extends ContractName>(
  { worldKey, logicalAddress, contract }: Place<C>,
  record: ItemOf[C] & Known,
): void {
  const all = new Map(kept.get(worldKey))
  const before = all.get(logicalAddress) ?? {}
  all.set(logicalAddress, { ...before, [contract]: withLatest(before[contract] ?? [], [record]) })
  kept.set(worldKey, all)
}

/** What a producer has been given in a contract, in the order that it came. */
export function receivedIn<C extends ContractName>({ worldKey, logicalAddress, contract }: Place<C>) {
  return (kept.get(worldKey)?.get(logicalAddress)?.[contract] ?? []) as readonly (ItemOf[C] & Known)[]
}

/** The records of a producer with all that it has been given. */
export function withReceived(records: Records, { worldKey, logicalAddress }: Holder): Records {
  const given = Object.entries(kept.get(worldKey)?.get(logicalAddress) ?? {})
  if (given.length === 0) return records
  const merged = given.map(([contract, later]) => [
    contract,
    withLatest((records[contract as ContractName] ?? []) as readonly Known[], later),
  ])
  return { ...records, ...(Object.fromEntries(merged) as Records) }
}
