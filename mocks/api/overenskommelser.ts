import * as v from 'valibot'
import type { Agreement, MarkAnswer } from '../../app/overenskommelser/contract.ts'
import { type Answer, dateSchema, partySchema } from '#platform/answer/contract.ts'
import type { AgreementRecord } from '../contracts/own/agreements.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { maySee } from '../platform/may-know.ts'
import { changeOf, changesByDay, idOfDay, setChange } from '../producers/changes.ts'
import { dayIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import { json } from './faulty.ts'
import { problem } from './problem.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/overenskommelser`: from the project's own contract Agreements. */
export async function overenskommelser(question: Question): Promise<Answer<Agreement>> {
  const agreements = await gather('Agreements', question)
  const items = agreements.items.map((agreement) =>
    agreementOf(agreement, personKey(question.world, question.persona)),
  )
  return answerOf(maySee(question.rights, 'vardplaner') ? items : items.map(withoutPlan), agreements)
}

/** The plan it belongs to says too much to one who may not see plans. */
function withoutPlan(agreement: Agreement): Agreement {
  const { plan: _, ...told } = agreement
  return told
}

/**
 * What `POST /api/overenskommelser/{id}/gjort` takes.
 * - `commitment`: its id within the agreement · `done`: false when it is not done after all
 * - `day`: of what comes again, the Swedish day that it is of; not one to come. Absent: the platform's today
 */
export const bodySchema = v.object({ commitment: v.string(), done: v.boolean(), day: v.optional(dateSchema) })

/**
 * `POST /api/overenskommelser/{id}/gjort`: tells the producer that the person has done a commitment of the person's
 * own, or not; of one that comes again, on one day. 400 for a body that is none, or a day to come; 502 when the producer
 * does not answer. Then nothing has been changed.
 */
export async function gjort(question: Question, id: string, body: unknown): Promise<Response> {
  const parsed = v.safeParse(bodySchema, body)
  if (!parsed.success) return problem(400, 'bad-mark')
  const { commitment: commitmentId, done } = parsed.output
  const today = dayIn(question.world)
  const { day = today } = parsed.output
  if (day > today) return problem(400, 'bad-mark')
  const agreements = await gather('Agreements', question)
  const key = personKey(question.world, question.persona)
  const found = agreements.items
    .map((one) => ({ ...agreementOf(one, key), producer: one.producer }))
    .find((one) => one.id === id)
  if (!found) {
    const silent = agreements.statuses.some(({ statusCode }) => statusCode === 'NoDataSynchFailed')
    return silent ? problem(502, 'source-refused') : json(said('unknown'))
  }
  const commitment = found.commitments.find((one) => one.id === commitmentId)
  if (!commitment) return json(said('unknown'))
  if (!commitment.markable) return json(said('not-possible'))
  const marked = commitment.repeat === undefined ? commitmentId : idOfDay(commitmentId, day)
  setChange(key, found.producer.logicalAddress, marked, done ? 'done' : 'not-done')
  return json(said('done'))
}

function said(outcome: MarkAnswer['outcome']): MarkAnswer {
  return { outcome }
}

function agreementOf({ producer, item }: FromProducer<AgreementRecord>, worldKey: string): Agreement {
  const { header, bookings = [], plan, internalNotes: _, goals, commitments, nextStep: __, ...body } = item
  const { history = [], nextStep } = item
  const { sourceSystemHSAId: system } = header
  return {
    id: itemId(producer, 'agreement', header.documentId, system),
    ...body,
    ...(nextStep && { nextStep: withKnownParty(nextStep) }),
    goals: goals.map(({ subGoals = [], ...goal }) => ({
      ...withKnownParty(goal),
      subGoals: subGoals.map(withKnownParty),
    })),
    commitments: commitments.map((commitment, index) => {
      const id = itemId(producer, 'commitment', `${header.documentId}\n${nameOf(commitments, index)}`, system)
      const { done, doneOn, ...told } = withKnownParty(commitment)
      const change = changeOf(worldKey, producer.logicalAddress, id)
      const byDay = changesByDay(worldKey, producer.logicalAddress, id)
      return {
        id,
        ...told,
        ...(told.repeat === undefined
          ? { done: change ? change === 'done' : done }
          : { done: false, ...latestDone(doneOn, byDay) }),
        markable:
          producer.takesMarks === true && commitment.responsible === 'resident' && item.status === 'active',
      }
    }),
    history: history.toSorted((a, b) => (a.date < b.date ? 1 : -1)),
    ...(plan && { plan: { id: itemId(producer, 'plan', plan.documentId, system), title: plan.title } }),
    hasBookings: bookings.length > 0,
    source: sourceOf(producer, header),
  }
}

/** The latest day of those the source says, and those the person has marked, that are not marked as undone. */
function latestDone(told: string | undefined, byDay: ReturnType<typeof changesByDay>) {
  const days = new Set(told === undefined ? [] : [told])
  for (const [day, change] of byDay) {
    if (change === 'done') days.add(day)
    else days.delete(day)
  }
  const doneOn = [...days].toSorted().at(-1)
  return doneOn === undefined ? {} : { doneOn }
}

/**
 * What a commitment is known by within its agreement: what it says, and not its place, or a mark would pass to another when the
 * source changes their order. Those that say the same are told by which of them it is.
 */
function nameOf(commitments: AgreementRecord['commitments'], index: number): string {
  const all = commitments.map((one) => JSON.stringify({ ...one, done: undefined, doneOn: undefined }))
  return `${all[index]} ${all.slice(0, index).filter((one) => one === all[index]).length}`
}

/** Without `responsible` when the source says it in a way that is not known. */
function withKnownParty<Part extends { responsible?: string | undefined }>({ responsible, ...part }: Part) {
  const party = parties.find((one) => one === responsible)
  return { ...part, ...(party && { responsible: party }) }
}

const parties = partySchema.options
