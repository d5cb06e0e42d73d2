import type { Agreement } from '../../app/overenskommelser/contract.ts'
import type { Answer, Party } from '#platform/answer/contract.ts'
import type { TimelineAnswer } from '../../app/tidslinje/contract.ts'
import type { CarePlan } from '../../app/vardplaner/contract.ts'

/*
 * `?del=att-gora`: of a resource only what is to be done, for an ombud who may see the tasks and not where they come
 * from. The shape is the resource's own; what is withheld is empty.
 */

const own: readonly (Party | undefined)[] = ['resident', 'relative']

/** Commitments of the person and those near, and the next step, without the rest of the agreement. */
export function tasksOfAgreements(answer: Answer<Agreement>): Answer<Agreement> {
  const items = answer.items.map((agreement): Agreement => {
    const { important: _, plan: __, ...told } = agreement
    const commitments = told.commitments.filter(({ responsible }) => own.includes(responsible))
    return { ...told, parties: [], goals: [], risks: [], history: [], commitments }
  })
  return { ...answer, items }
}

/** Activities of the person and those near, without the rest of the plan; plans without any are not told. */
export function tasksOfPlans(answer: Answer<CarePlan>): Answer<CarePlan> {
  const items = answer.items.flatMap(({ id, title, status, structured, source }): CarePlan[] => {
    const activities = (structured?.activities ?? []).filter(({ party }) => own.includes(party))
    if (activities.length === 0) return []
    const parts = { goals: [], activities, participants: [], wishes: [], history: [] }
    const told = { id, ...(title && { title }), ...(status && { status }), source }
    return [{ ...told, participatingCareUnits: [], content: [], agreements: [], structured: parts }]
  })
  return { ...answer, items }
}

/** Invitations to answer, without the other times. */
export function tasksOfTimeline(answer: TimelineAnswer): TimelineAnswer {
  const items = answer.items.filter(({ isInvitation }) => isInvitation)
  return { ...answer, items: items.map((event) => ({ ...event, belongsTo: [] })), months: [], undated: 0 }
}
