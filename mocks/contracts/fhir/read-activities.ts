import * as v from 'valibot'
import type { PlanStructureRecord } from '../own/plan-structures.ts'
import type { AnswerFault } from '../reading.ts'
import { activitySchema } from './activity-schema.ts'
import { isHidden, type Resource } from './bundle.ts'
import { faultOf } from './faults.ts'
import { periodOf, type Reference, wordsOf } from './fields.ts'
import { isObject } from './json.ts'
import { isWithheld, unknownModifier } from './meaning.ts'
import type { Plan } from './plan-schema.ts'
import { leadsToHidden, nameOf, type Resolve, typeOf } from './references.ts'
import type { Doer } from './request-doers.ts'
import { saysAnyOf } from './said.ts'
import { type PatientOf, wrongSubject } from './subject.ts'
import { requestOf } from './requests.ts'
import { boundsOf, timingOf } from './timing.ts'
import { uniqueIds } from './unique-ids.ts'

type Ways = { resolve: Resolve; patientOf: PatientOf }
type Activity = PlanStructureRecord['activities'][number]

/** What is to be done, or not to be done, by a plan; what cannot be understood is named, and what is hidden is gone. */
export function activitiesOf(
  plan: Plan,
  resolve: Resolve,
  patientOf: PatientOf,
): { activities: Activity[]; faults: AnswerFault[] } {
  const read: Activity[] = []
  const faults: AnswerFault[] = []
  for (const [index, raw] of plan.activity.entries()) {
    const path = `${plan.resource.path}/activity[${index + 1}]`
    const one = activityOf(raw, path, String(index + 1), plan, { resolve, patientOf })
    if (one === undefined) continue
    if ('reason' in one) faults.push(one)
    else read.push(one)
  }
  const idOf = uniqueIds()
  return { activities: read.map((one) => ({ ...one, id: idOf(one.id) })), faults }
}

function activityOf(
  raw: unknown,
  path: string,
  place: string,
  plan: Plan,
  ways: Ways,
): Activity | AnswerFault | undefined {
  const { resource } = plan
  const { resolve, patientOf } = ways
  if (!isObject(raw)) return { path, reason: 'bad-value' }
  if (isWithheld(raw) || (isObject(raw['detail']) && isWithheld(raw['detail']))) return undefined
  const unknown = unknownModifier(raw)
  if (unknown !== undefined) return { path: `${path}/${unknown}`, reason: 'bad-value' }
  const parsed = v.safeParse(activitySchema, raw)
  if (!parsed.success) return faultOf(path, parsed.issues[0])
  const { id = place, reference: own, plannedActivityReference: planned, detail } = parsed.output
  const to = own ?? planned
  const toKey = own || !planned ? 'reference' : 'plannedActivityReference'
  const found = to && resolve(to, resource)
  if (found && isHidden(found)) return undefined
  const behind = found && (wrongSubject(found, plan.patientId, patientOf) ?? requestOf(found, resolve))
  if (behind && 'reason' in behind) return behind
  const type = to && typeOf(to, found)
  // What did not come along may be a request that something is not done; only a booking forbids nothing.
  if (!detail && !behind && type !== 'Appointment') {
    return { path: `${path}/${to ? toKey : 'detail'}`, reason: 'missing' }
  }
  const title = detail?.description ?? wordsOf(detail?.code) ?? behind?.title ?? to?.display
  if (!title) return { path: `${path}/${detail ? 'detail/description' : toKey}`, reason: 'missing' }
  const timing = timingOf(detail?.scheduledTiming) ?? behind?.timing
  const scheduled = detail?.scheduledString
  const period =
    periodOf(detail?.scheduledPeriod) ?? periodOf(boundsOf(detail?.scheduledTiming)) ?? behind?.period
  const isSaid = timing ?? scheduled ?? period
  const saysMore = isSaid === undefined && saysAnyOf(raw['detail'], ['scheduled'])
  const isForbidden = detail?.doNotPerform || detail?.prohibited || behind?.doNotPerform
  const bookingId = type === undefined || type === 'Appointment' ? to?.identifier?.value : undefined
  return {
    id,
    title,
    status: detail?.status ?? behind?.status ?? 'unknown',
    ...(isForbidden && { doNotPerform: true }),
    ...(detail?.performer.length || !found
      ? doneBy(detail?.performer.map((one) => ({ to: one })) ?? [], resource, plan, ways)
      : doneBy(behind?.doers ?? [], found, plan, ways)),
    ...(period && { scheduledPeriod: period }),
    ...(saysMore && { timing: { more: true } }),
    ...((timing || scheduled) && {
      timing: { ...timing, ...(scheduled && { text: [scheduled, timing?.text].filter(Boolean).join(', ') }) },
    }),
    ...(bookingId && { bookingId }),
  }
}

/** Who does it: names, the person or somebody near, what they are, or at least that somebody is named. */
function doneBy(
  doers: readonly Doer[],
  at: Resource,
  { subject, patientId }: Plan,
  { resolve, patientOf }: Ways,
): Pick<Activity, 'responsible' | 'party' | 'someoneNamed'> {
  const near = doers.flatMap(({ to: one, words }) => {
    if (!one) return { party: undefined, name: undefined, words }
    if (leadsToHidden(one, at, resolve)) return []
    const found = resolve(one, at)
    const type = typeOf(one, found)
    const [own, other] = [patientIn(subject), patientIn(one)]
    const isNamed = one.identifier?.value !== undefined || one.reference !== undefined
    const whose = isNamed ? patientOf(one, at) : patientId
    const isOther = (own && other && own !== other) || ![patientId, other].includes(whose)
    const party =
      type === 'Patient' && !isOther ? 'resident' : type === 'RelatedPerson' ? 'relative' : undefined
    return { party, name: nameOf(one, at, resolve), words }
  })
  const party = (['resident', 'relative'] as const).find((one) => near.some((other) => other.party === one))
  const names = near.flatMap((one) => (one.name && one.party !== 'resident' ? one.name : []))
  // Of somebody whose name did not come along, what they are is still known.
  const words = names.length > 0 || party ? names : near.flatMap((one) => one.words ?? [])
  return {
    ...(words.length > 0 && { responsible: [...new Set(words)].join(', ') }),
    ...(party && { party }),
    ...(doers.length > 0 && words.length === 0 && !party && { someoneNamed: true }),
  }
}

/** `Patient/1` of a reference that says so. */
const patientIn = ({ reference: to }: Reference) => /Patient\/[^/]+/.exec(to ?? '')?.[0]
