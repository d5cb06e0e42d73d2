import * as v from 'valibot'
import type { AnswerFault } from '../reading.ts'
import { decided } from './activity-schema.ts'
import type { Resource } from './bundle.ts'
import { concept } from './fields.ts'
import { wordFault } from './read-each.ts'

/** Words of status that somebody has, or has had, a medicine by. What is a draft, meant, or not taken is not among them. */
const statuses = {
  MedicationRequest: ['active', 'on-hold', 'ended', 'stopped', 'completed', 'cancelled', 'unknown'],
  MedicationStatement: ['active', 'completed', 'stopped', 'on-hold', 'unknown', 'recorded'],
} as const

/** Why a resource is not a medicine that somebody has or has had: by its status, what it is meant as, or that it forbids. */
export function noMedicine(resource: Resource): AnswerFault | undefined {
  const { json, path, type } = resource
  const isRequest = type === 'MedicationRequest'
  const ofStatus = wordFault(
    resource,
    'status',
    statuses[isRequest ? 'MedicationRequest' : 'MedicationStatement'],
  )
  if (ofStatus) return ofStatus
  if (isRequest && !(typeof json['intent'] === 'string' && decided.has(json['intent']))) {
    return { path: `${path}/intent`, reason: json['intent'] === undefined ? 'missing' : 'bad-value' }
  }
  if (json['doNotPerform'] !== undefined && json['doNotPerform'] !== false) {
    return { path: `${path}/doNotPerform`, reason: 'bad-value' }
  }
  if (json['adherence'] === undefined) return undefined
  // R5 says there whether it is taken.
  const adherence = v.safeParse(v.object({ code: concept }), json['adherence'])
  const isTaken = adherence.success && adherence.output.code.coding.some(({ code }) => code === 'taking')
  return isTaken ? undefined : { path: `${path}/adherence/code`, reason: 'bad-value' }
}
