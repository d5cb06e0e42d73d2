import { areas } from '../../../app/areas.ts'
import { type ProducerId, producers } from '../../catalogue/producers.ts'
import { type ContractName, contractNames } from '../../contracts/contracts.ts'
import { type ApiFaultName, apiFaults } from './api-faults.ts'
import { type IndexFaultName, indexFaults } from './index-faults.ts'
import { type ProducerFaultName, producerFaults } from './producer-faults.ts'

const ofAreas = areas.flatMap((area) => ('asks' in area ? [area.name] : []))
const alone = [
  'hemstod',
  'remisser',
  'genomforande',
  'sar',
  'patientinformation',
  'avgifter',
  'delning',
  'kallor',
  'oppnat',
  'installningar',
  'sedan-sist',
] as const
/**
 * Resources of the översikts-API, as in its paths: those of the areas, and those that the översikt does not ask for.
 * A log-out and being still here have names of their own, so that they can fail when all else is well.
 */
export const resources = ['session', 'forlang', 'slut', ...ofAreas, ...alone] as const
export type Resource = (typeof resources)[number]

/** A fault and where it is. Plain data: what it does is looked up by its name. */
export type Fault =
  | {
      at: 'producer'
      producer: ProducerId | undefined
      contract: ContractName | undefined
      fault: ProducerFaultName
    }
  | { at: 'index'; fault: IndexFaultName }
  | { at: 'api'; resource: Resource | undefined; fault: ApiFaultName }

/** Every fault that can be written in a link, `region-storstaden.GetCarePlans:tyst`, and what it means. */
export const faultsByName: ReadonlyMap<string, Fault> = new Map(
  [
    ...producerTargets().flatMap(({ target, producer, contract }) =>
      keys(producerFaults).map((fault) => named(target, { at: 'producer', producer, contract, fault })),
    ),
    ...keys(indexFaults).map((fault) => named('index', { at: 'index', fault })),
    ...[undefined, ...resources].flatMap((resource) =>
      keys(apiFaults).map((fault) =>
        named(resource ? `api.${resource}` : 'api', { at: 'api', resource, fault }),
      ),
    ),
  ].map(({ name, fault }) => [name, fault]),
)

/** Targets that a fault can be put on, with the faults each can have. */
export const faultTargets: ReadonlyMap<string, readonly string[]> = byTarget()

function producerTargets() {
  const everyone = [undefined, ...contractNames].map((contract) => ({
    target: contract ? `alla.${contract}` : 'alla',
    producer: undefined,
    contract,
  }))
  const each = producers.flatMap((producer) =>
    [undefined, ...producer.contracts].map((contract) => ({
      target: contract ? `${producer.id}.${contract}` : producer.id,
      producer: producer.id,
      contract,
    })),
  )
  return [...everyone, ...each]
}

function byTarget(): Map<string, string[]> {
  const targets = new Map<string, string[]>()
  for (const name of faultsByName.keys()) {
    const [target = '', fault = ''] = name.split(':')
    targets.set(target, [...(targets.get(target) ?? []), fault])
  }
  return targets
}

function named(target: string, fault: Fault): { name: string; fault: Fault } {
  return { name: `${target}:${fault.fault}`, fault }
}

function keys<Name extends string>(record: Record<Name, unknown>): Name[] {
  return Object.keys(record) as Name[]
}
