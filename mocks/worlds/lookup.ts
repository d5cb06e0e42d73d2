import type { Contract } from '../catalogue/producer.ts'
import type { ProducerId } from '../catalogue/producers.ts'
import type { ApiFault, ProducerFault, Resource } from './faults/faults.ts'
import type { World } from './world.ts'

/** The time in the world: it starts at `nu` and goes on as long as the world has been open, or stands still. */
export function timeIn(world: World, machineTime = Date.now()): Date {
  return new Date(world.startsAt + (world.clockRuns ? machineTime - world.openedAt : 0))
}

/** Fault of a producer for a contract. The most exact target wins: producer.Contract, producer, alla.Contract, alla. */
export function producerFault(
  world: World,
  producer: ProducerId,
  contract: Contract,
): ProducerFault | undefined {
  const targets: [ProducerId | undefined, Contract | undefined][] = [
    [producer, contract],
    [producer, undefined],
    [undefined, contract],
    [undefined, undefined],
  ]
  for (const [who, what] of targets) {
    for (const fault of world.faults) {
      if (fault.at === 'producer' && fault.producer === who && fault.contract === what) return fault.fault
    }
  }
  return undefined
}

/** Fault of the översikts-API for a resource; one for that resource goes before one for all. */
export function apiFault(world: World, resource: Resource): ApiFault | undefined {
  const faults = world.faults.filter((fault) => fault.at === 'api')
  const exact = faults.find((fault) => fault.resource === resource)
  return (exact ?? faults.find((fault) => fault.resource === undefined))?.fault
}

/** True when the engagement index is down, so that nobody knows where anything is. */
export function indexIsDown(world: World): boolean {
  return world.faults.some((fault) => fault.at === 'index')
}
