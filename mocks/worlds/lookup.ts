import type { ProducerId } from '../catalogue/producers.ts'
import type { ContractName } from '../contracts/contracts.ts'
import { type ApiFault, apiFaults } from './faults/api-faults.ts'
import type { Resource } from './faults/faults.ts'
import { indexFaults } from './faults/index-faults.ts'
import { type ProducerFault, producerFaults } from './faults/producer-faults.ts'
import { swedishMinute } from './swedish-time.ts'
import type { World } from './world.ts'

/** The time in the world: it starts at `nu` and goes on as long as the world has been open, or stands still. */
export function timeIn(world: World, machineTime = Date.now()): Date {
  return new Date(world.startsAt + (world.clockRuns ? machineTime - world.openedAt : 0))
}

/** The Swedish day in a world. */
export const dayIn = (world: World) => swedishMinute(timeIn(world)).slice(0, 10)

/** Fault of a producer for a contract. The most exact target wins: producer.Contract, producer, alla.Contract, alla. */
export function producerFault(
  world: World,
  producer: ProducerId,
  contract: ContractName,
): ProducerFault | undefined {
  const targets: [ProducerId | undefined, ContractName | undefined][] = [
    [producer, contract],
    [producer, undefined],
    [undefined, contract],
    [undefined, undefined],
  ]
  for (const [who, what] of targets) {
    for (const fault of world.faults) {
      if (fault.at === 'producer' && fault.producer === who && fault.contract === what)
        return producerFaults[fault.fault]
    }
  }
  return undefined
}

/** Fault of the översikts-API for a resource; one for that resource goes before one for all. */
export function apiFault(world: World, resource: Resource): ApiFault | undefined {
  const faults = world.faults.filter((fault) => fault.at === 'api')
  const at = (name: Resource) => faults.find((fault) => fault.resource === name)
  // What is done with a log-in fails as the log-in itself does, unless it has a fault of its own.
  const exact = at(resource) ?? (resource === 'forlang' || resource === 'slut' ? at('session') : undefined)
  const found = exact ?? faults.find((fault) => fault.resource === undefined)
  return found && apiFaults[found.fault]
}

/** True when the engagement index is down, so that nobody knows where anything is. */
export function indexIsDown(world: World): boolean {
  return world.faults.some((fault) => fault.at === 'index' && indexFaults[fault.fault].down)
}
