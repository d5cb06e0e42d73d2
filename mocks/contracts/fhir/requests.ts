import * as v from 'valibot'
import type { PlanStructureRecord } from '../own/plan-structures.ts'
import type { AnswerFault } from '../reading.ts'
import { type ActivityDetail, decided, requestSchema, requestStatuses } from './activity-schema.ts'
import type { Resource } from './bundle.ts'
import { faultOf } from './faults.ts'
import { type Period, reference, wordsOf } from './fields.ts'
import { type Json, listOf } from './json.ts'
import { unknownModifier } from './meaning.ts'
import type { Resolve } from './references.ts'
import { type Doer, doersOf } from './request-doers.ts'
import { timesOf } from './request-times.ts'

type Activity = PlanStructureRecord['activities'][number]

export type Behind = {
  title: string | undefined
  status: ActivityDetail['status']
  doNotPerform: boolean
  timing: Activity['timing']
  period: Period | undefined
  doers: Doer[]
}

/** What the request behind an activity says, or what of it cannot be understood. */
export function requestOf(resource: Resource, resolve: Resolve): Behind | AnswerFault {
  const { json, path } = resource
  const unknown = unknownModifier(json)
  if (unknown !== undefined) return { path: `${path}/${unknown}`, reason: 'bad-value' }
  const read = v.safeParse(requestSchema, json)
  if (!read.success) return faultOf(path, read.issues[0])
  const { output: request } = read
  const status = requestStatuses[request.status]
  if (!status) return { path: `${path}/status`, reason: 'bad-value' }
  if (!decided.has(request.intent)) return { path: `${path}/intent`, reason: 'bad-value' }
  const forbids = forbiddenBy(request, json)
  if (forbids) return { path: `${path}/${forbids}`, reason: 'bad-value' }
  const doers = doersOf(resource, resolve)
  if ('reason' in doers) return doers
  const title = [request.code, request.medicationCodeableConcept, request.medication]
    .map(wordsOf)
    .find(Boolean)
  return {
    title: title ?? request.description ?? request.title,
    status,
    doNotPerform: request.doNotPerform || isAboutForbidden(resource, resolve),
    ...timesOf(request, json),
    doers,
  }
}

/** Where a request says that something is left out or stopped, in a way that has no words here. */
function forbiddenBy({ code }: v.InferOutput<typeof requestSchema>, json: Json): string | undefined {
  const left = [json['excludeFoodModifier'], json['_excludeFoodModifier']]
  if (left.some((one) => one !== undefined && listOf(one).length > 0)) return 'excludeFoodModifier'
  const isStop = code?.coding.some((one) => ['abort', 'suspend'].includes(one.code?.toLowerCase() ?? ''))
  return json['resourceType'] === 'Task' && isStop ? 'code' : undefined
}

/** True for a task about a request that something is not done. */
function isAboutForbidden(resource: Resource, resolve: Resolve): boolean {
  return [resource.json['focus'], ...listOf(resource.json['basedOn'])].some((one) => {
    const to = v.safeParse(reference, one)
    return to.success && resolve(to.output, resource)?.json['doNotPerform'] === true
  })
}
