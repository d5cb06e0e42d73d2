import type { Resource } from '../../contracts/fhir/bundle.ts'
import type { ContractName } from '../../contracts/contracts.ts'
import { isObject, type Json, listOf } from '../../contracts/fhir/json.ts'
import { safePath } from '../safe.ts'
import { shared } from '../words.ts'
import type { ResourceTable } from './resource-table.ts'
import { tableOfResource } from './resource-tables.ts'

/** A resource of a bundle, as it came, and as it is when what is not for the patient has been taken away. */
export type Sent = {
  resource: Resource
  whole: Json
  contract: string
  contracts: readonly ContractName[]
  table: ResourceTable
  /** False of a type that is not read at all. */
  known: boolean
}

/** The resources of a bundle, each with what is known of its type. */
export function sentIn(resources: readonly Resource[], bundle: Json): Sent[] {
  const isOfPlan = planParts(resources)
  return resources.map((resource) => {
    const table = tableOfResource(resource.type, resource.json)
    const place = Number(/^entry\[(\d+)\]/.exec(resource.path)?.[1] ?? 1) - 1
    const entry = listOf(bundle['entry'])[place]
    const whole = isObject(entry) && isObject(entry['resource']) ? entry['resource'] : resource.json
    const own = table?.contracts && !isOfPlan(resource.json) ? table.contracts : []
    return {
      resource,
      whole,
      contract: own[0] ?? shared,
      contracts: own,
      table: table ?? { title: safePath(resource.type), elements: {} },
      known: table !== undefined,
    }
  })
}

/** What belongs to a plan, where the answer has one, and is no record of its own then. */
export function planParts(resources: readonly Resource[]): (json: Json) => boolean {
  const plans = resources.filter(({ type }) => type === 'CarePlan').map(({ json }) => JSON.stringify(json))
  return (json) => {
    const id = json['id']
    if (typeof id !== 'string' || !['CareTeam', 'DocumentReference'].includes(String(json['resourceType'])))
      return false
    return plans.some((plan) => plan.includes(`${String(json['resourceType'])}/${id}"`))
  }
}
