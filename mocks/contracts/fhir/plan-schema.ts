import * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { AnswerFault } from '../reading.ts'
import { isHidden, type Opened, type Resource } from './bundle.ts'
import { faultOf } from './faults.ts'
import { concept, reference, text, when } from './fields.ts'
import { unknownModifier } from './meaning.ts'
import { patientsOf } from './subject.ts'

/** A CarePlan of R4, as far as the portal shows it. What it holds several of is read one by one. */
const planSchema = v.object({
  id: text,
  status: v.picklist(['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown']),
  // A proposal or an option is no plan of anybody's, and is named as what cannot be shown.
  intent: v.optional(v.picklist(['plan', 'order']), 'plan'),
  title: v.optional(text),
  description: v.optional(text),
  category: v.optional(v.array(concept), []),
  subject: reference,
  created: v.optional(when),
  author: v.optional(reference),
  contributor: v.optional(v.array(reference), []),
  partOf: v.optional(v.array(reference), []),
  goal: v.optional(v.array(v.unknown()), []),
  careTeam: v.optional(v.array(v.unknown()), []),
  supportingInfo: v.optional(v.array(v.unknown()), []),
  contained: v.optional(v.array(v.unknown()), []),
  note: v.optional(
    v.array(v.object({ text, authorString: v.optional(text), authorReference: v.optional(reference) })),
    [],
  ),
  activity: v.optional(v.array(v.unknown()), []),
})

/** A plan, whom it is about, and the resource it was read from. */
export type Plan = v.InferOutput<typeof planSchema> & { patientId: string; resource: Resource }

/** Each plan of an answer, those that are not for the patient too, and what of them cannot be read. */
export function plansIn({ resources }: Opened, source: FhirSource): { plans: Plan[]; faults: AnswerFault[] } {
  const plans: Plan[] = []
  const faults: AnswerFault[] = []
  const ids = new Set<string>()
  const patientOf = patientsOf(resources, source)
  for (const resource of resources.filter(({ type }) => type === 'CarePlan')) {
    const plan = planOf(resource, patientOf)
    if ('reason' in plan) {
      if (!isHidden(resource)) faults.push(plan)
    } else if (isHidden(resource)) {
      plans.push(plan)
    } else if (ids.has(plan.id)) {
      faults.push({ path: `${resource.path}/id`, reason: 'duplicate-id' })
    } else {
      ids.add(plan.id)
      plans.push(plan)
    }
  }
  return { plans, faults }
}

function planOf(resource: Resource, patientOf: ReturnType<typeof patientsOf>): Plan | AnswerFault {
  const { json, path } = resource
  const unknown = unknownModifier(json, ['activity', 'contained'])
  if (unknown !== undefined) return { path: `${path}/${unknown}`, reason: 'bad-value' }
  const read = v.safeParse(planSchema, json)
  if (!read.success) return faultOf(path, read.issues[0])
  const patientId = patientOf(read.output.subject, resource)
  if (patientId === undefined) return { path: `${path}/subject/identifier`, reason: 'missing' }
  return { ...read.output, patientId, resource }
}

/** What the status of a plan means for the one it is about; undefined where it says that nobody knows. */
export const planStatuses = {
  active: 'active',
  'on-hold': 'paused',
  completed: 'ended',
  revoked: 'ended',
  draft: 'coming',
  'entered-in-error': undefined,
  unknown: undefined,
} as const satisfies Record<Plan['status'], string | undefined>
