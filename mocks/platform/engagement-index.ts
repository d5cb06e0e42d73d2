import type { Contract } from '../catalogue/producer.ts'
import { producers } from '../catalogue/producers.ts'
import { indexIsDown } from '../worlds/lookup.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'

/** Thrown when nobody can say which producers hold anything; the översikts-API then answers 503. */
export class EngagementIndexDown extends Error {
  override readonly name = 'EngagementIndexDown'
}

/**
 * Categorization of each contract in the engagement index. `vko` and `cll-cp` are the national ones; those that
 * begin with `x-` are this stand-in's own, since no national category was found.
 */
export const categories: Readonly<Record<Contract, string>> = {
  GetCareContacts: 'vko',
  GetCarePlans: 'cll-cp',
  GetSubjectOfCareSchedule: 'x-schedule',
  GetRequestActivities: 'x-request-activity',
  GetListing: 'x-listing',
  GetCareManagers: 'x-care-manager',
  Agreements: 'x-agreement',
  PlanStructures: 'x-plan-structure',
  Representations: 'x-representation',
  RelatedPersons: 'x-related-person',
  HomeSupport: 'x-home-support',
}

/** One engagement: the producer says that it holds something of this category about the resident. */
export type Engagement = { categorization: string; logicalAddress: string }

/** Every engagement of a person, also of producers that are not connected in a world. */
export function engagementsOf(persona: Persona): Engagement[] {
  return producers.flatMap((producer) =>
    producer.contracts
      .filter((contract) => persona.records[producer.id]?.[contract] !== undefined)
      .map((contract) => ({
        categorization: categories[contract],
        logicalAddress: producer.logicalAddress,
      })),
  )
}

/** The connected producers to ask for a contract. Throws EngagementIndexDown when the index is down. */
export function producersToAsk(world: World, persona: Persona, contract: Contract) {
  requireIndex(world)
  const holders = new Set(
    engagementsOf(persona)
      .filter((engagement) => engagement.categorization === categories[contract])
      .map((engagement) => engagement.logicalAddress),
  )
  return producers.filter(
    (producer) => world.connected.includes(producer.id) && holders.has(producer.logicalAddress),
  )
}

/** Throws EngagementIndexDown when the index is down in this world. */
export function requireIndex(world: World): void {
  if (indexIsDown(world)) throw new EngagementIndexDown('The engagement index does not answer')
}
