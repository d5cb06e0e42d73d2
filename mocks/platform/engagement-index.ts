import type { Producer } from '../catalogue/producer.ts'
import { addedProducers, type ProducerId, producers } from '../catalogue/producers.ts'
import { type ContractName, contracts } from '../contracts/contracts.ts'
import { indexIsDown } from '../worlds/lookup.ts'
import { elsewhere } from '../producers/elsewhere.ts'
import { hasKeptBlocks } from '../producers/kept-blocks.ts'
import { receivedIn } from '../producers/received.ts'
import { personKey } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'

/** Thrown when nobody can say which producers hold anything; the översikts-API then answers 503. */
export class EngagementIndexDown extends Error {
  override readonly name = 'EngagementIndexDown'
}

/** One engagement: the producer says that it holds something of this category about the resident. */
export type Engagement = { categorization: string; logicalAddress: string }

/** Every engagement of a person, also of producers that are not connected in a world. */
export function engagementsOf(persona: Persona): Engagement[] {
  return producers.flatMap((producer) =>
    producer.contracts
      .filter((contract) => persona.records[producer.id]?.[contract] !== undefined)
      .map((contract) => ({
        categorization: contracts[contract].category,
        logicalAddress: producer.logicalAddress,
      })),
  )
}

/** The connected producers to ask for a contract. Throws EngagementIndexDown when the index is down. */
export function producersToAsk(world: World, persona: Persona, contract: ContractName) {
  requireIndex(world)
  const holders = new Set(
    engagementsOf(persona)
      .filter((engagement) => engagement.categorization === contracts[contract].category)
      .map((engagement) => engagement.logicalAddress),
  )
  const worldKey = personKey(world, persona)
  // Who has been given something tells the index so.
  const hasReceived = ({ logicalAddress }: Producer) =>
    receivedIn({ worldKey, logicalAddress, contract }).length > 0 ||
    (contract === 'GetExtendedBlocksForPatient' && hasKeptBlocks(worldKey, logicalAddress))
  const mayKnow = (producer: Producer & { id: ProducerId }) =>
    elsewhere(producer.id)?.holds?.(persona, contract) ??
    (holders.has(producer.logicalAddress) || hasReceived(producer))
  const connected = producers.filter(({ id }) => world.connected.includes(id))
  const added = addedProducers().filter(({ contracts: told }) => told.includes(contract))
  return [...connected, ...added].filter(mayKnow)
}

/** Throws EngagementIndexDown when the index is down in this world. */
export function requireIndex(world: World): void {
  if (indexIsDown(world)) throw new EngagementIndexDown('The engagement index does not answer')
}
