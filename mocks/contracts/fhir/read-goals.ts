import * as v from 'valibot'
import type { PlanStructureRecord } from '../own/plan-structures.ts'
import type { AnswerFault } from '../reading.ts'
import { isHidden, type Resource } from './bundle.ts'
import { faultOf } from './faults.ts'
import { concept, dateIn, type Reference, reference, text, when, wordsOf } from './fields.ts'
import { isObject } from './json.ts'
import { isWithheld, unknownModifier } from './meaning.ts'
import type { Plan } from './plan-schema.ts'
import { nameOf, type Resolve } from './references.ts'
import { type PatientOf, wrongSubject } from './subject.ts'
import { systems } from './systems.ts'
import { uniqueIds } from './unique-ids.ts'

const goalSchema = v.object({
  lifecycleStatus: v.picklist([
    'proposed',
    'planned',
    'accepted',
    'active',
    'on-hold',
    'completed',
    'cancelled',
    'rejected',
  ]),
  description: concept,
  expressedBy: v.optional(reference),
  target: v.optional(v.array(v.object({ dueDate: v.optional(when) })), []),
  extension: v.optional(v.array(v.object({ url: text, valueReference: v.optional(reference) })), []),
})

type Goal = NonNullable<PlanStructureRecord['goals']>[number]
type Read = { resource: Resource; goal: v.InferOutput<typeof goalSchema>; words: string }

/** The goals of a plan, the resources that were looked at for them, and what of them cannot be read. */
export function goalsOf(
  plan: Plan,
  resolve: Resolve,
  patientOf: PatientOf,
): { goals: Goal[]; used: Resource[]; faults: AnswerFault[] } {
  const found = new Map<string, Resource>()
  const faults: AnswerFault[] = []
  for (const [index, one] of plan.goal.entries()) {
    if (isObject(one) && isWithheld(one)) continue
    const path = `${plan.resource.path}/goal[${index + 1}]`
    const to = v.safeParse(reference, one)
    const resource = to.success ? resolve(to.output, plan.resource, 'Goal') : undefined
    if (resource) found.set(resource.path, resource)
    else faults.push(to.success ? { path, reason: 'missing' } : faultOf(path, to.issues[0]))
  }
  const read: Read[] = []
  for (const resource of found.values()) {
    if (isHidden(resource)) continue
    const goal = goalOf(resource, plan, patientOf)
    if ('reason' in goal) faults.push(goal)
    else read.push(goal)
  }
  const idOf = uniqueIds()
  const own = (id: string) => withoutPlan(id, plan.id)
  const ids = new Map(read.map(({ resource: { id = '', path } }) => [path, idOf(own(id), id, `${path}`)]))
  const parentId = ({ resource, goal }: Read) => {
    const above = goal.extension.find(({ url }) => url === systems.pertainsToGoal)?.valueReference
    return above && parentIn(above, resource)
  }
  /** The goal that another is a part of; what did not come along has its own name, as long as no other has it. */
  function parentIn(above: Reference, from: Resource): string | undefined {
    const parent = resolve(above, from, 'Goal')
    if (parent) return ids.get(parent.path)
    const named = own(above.reference?.split('/_history/')[0]?.split('/').at(-1) ?? '')
    return named !== '' && ![...ids.values()].includes(named) ? named : undefined
  }
  const goals = read.map((one) => {
    const { resource, goal, words } = one
    const above = parentId(one)
    const who = nameOf(goal.expressedBy, resource, resolve)
    const dueDate = goal.target.find((target) => target.dueDate)?.dueDate
    return {
      id: ids.get(resource.path) ?? resource.path,
      description: words,
      lifecycleStatus: goal.lifecycleStatus,
      ...(above && { parentId: above }),
      ...(who && { responsible: who }),
      ...(dueDate && { followUpDate: dateIn(dueDate) }),
    }
  })
  return { goals, used: [...found.values()], faults }
}

function goalOf(resource: Resource, plan: Plan, patientOf: PatientOf): Read | AnswerFault {
  const { json, path } = resource
  const unknown = unknownModifier(json)
  if (unknown !== undefined) return { path: `${path}/${unknown}`, reason: 'bad-value' }
  const read = v.safeParse(goalSchema, json)
  if (!read.success) return faultOf(path, read.issues[0])
  const wrong = wrongSubject(resource, plan.patientId, patientOf)
  if (wrong) return wrong
  const words = wordsOf(read.output.description)
  if (!words) return { path: `${path}/description/text`, reason: 'missing' }
  return { resource, goal: read.output, words }
}

/** The id that a goal has within its plan: some servers put that of the plan before it. */
function withoutPlan(id: string, planId: string): string {
  return id.startsWith(`${planId}.`) ? id.slice(planId.length + 1) : id
}
