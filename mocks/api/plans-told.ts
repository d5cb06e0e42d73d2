import type { Agreement } from '../../app/overenskommelser/contract.ts'
import type { CarePlan } from '../../app/vardplaner/contract.ts'
import type { Fact, Thing } from '../platform/since-last/state.ts'
import { fact, recordsOf } from './things-told.ts'

/** Plans in their parts, so that what was and what is can stand beside each other after a meeting. */
export function planThings(plans: readonly CarePlan[]): Thing[] {
  return plans.map((plan) => {
    const { id, title, status, documentTime, signed, structured, responsible, source } = plan
    return {
      area: 'vardplaner',
      id,
      what: 'plan',
      title,
      source,
      records: recordsOf(source),
      facts: [
        ...fact('title', title),
        ...fact('status', status),
        ...(structured ? partsOf(structured) : []),
        ...fact('document', documentTime, { isSign: true }),
        ...fact('signed', signed?.signatureTime),
      ],
      notes: structured?.history ?? [],
      at: documentTime,
      by: signed?.name ?? responsible?.name,
    }
  })
}

function partsOf({
  purpose,
  mainResponsible,
  goals,
  activities,
  participants,
  wishes,
  meeting,
  followUpDate,
}: NonNullable<CarePlan['structured']>): Fact[] {
  return [
    ...fact('purpose', purpose),
    ...fact('responsible', mainResponsible?.name),
    ...fact('followUp', followUpDate),
    ...fact('meeting', meeting?.start),
    ...fact('meetingStatus', meeting?.status),
    ...fact('meetingPlace', meeting?.place),
    ...wishes.flatMap((wish) => fact('wish', wish, { part: wish })),
    ...goals.flatMap(({ id: part, description: of, lifecycleStatus, followUpDate: followed }) => [
      ...fact('goal', of, { part }),
      ...fact('goalStatus', lifecycleStatus, { part, of }),
      ...fact('goalFollowUp', followed, { part, of }),
    ]),
    ...activities
      .filter(({ doNotPerform }) => doNotPerform)
      .flatMap(({ id: part, title }) => fact('notActivity', title, { part })),
    ...activities
      .filter(({ doNotPerform, status }) => !doNotPerform && status !== 'entered-in-error')
      .flatMap(({ id: part, title: of, status, responsible, scheduledPeriod }) => [
        ...fact('activity', of, { part }),
        ...fact('activityStatus', status, { part, of }),
        ...fact('activityBy', responsible, { part, of }),
        ...fact('activityFrom', scheduledPeriod?.start, { part, of }),
        ...fact('activityTo', scheduledPeriod?.end, { part, of }),
      ]),
    ...participants.flatMap(({ name: part, role }) =>
      fact('participant', [part, role].filter(Boolean).join(', '), { part }),
    ),
  ]
}

/** Agreements in their parts. What others note that they do each day is no change of what is agreed. */
export function agreementThings(agreements: readonly Agreement[]): Thing[] {
  return agreements.map((agreement) => {
    const { id, title, status, nextStep, followUpDate, validFrom, validTo, important, history, source } =
      agreement
    return {
      area: 'overenskommelser',
      id,
      what: 'agreement',
      title,
      source,
      records: recordsOf(source),
      facts: [
        ...fact('title', title),
        ...fact('status', status),
        ...fact('nextStep', nextStep?.text),
        ...fact('nextStepDue', nextStep?.dueDate),
        ...fact('followUp', followUpDate),
        ...fact('validFrom', validFrom),
        ...fact('validTo', validTo),
        ...fact('important', important),
        ...goalsOf(agreement),
        ...agreement.commitments.flatMap(({ id: part, text: of, done, dueDate }) => [
          ...fact('commitment', of, { part }),
          ...fact('done', done && 'done', { part, of }),
          ...fact('commitmentDue', dueDate, { part, of }),
        ]),
        ...agreement.risks.flatMap(({ trigger: part, action }) => fact('risk', action, { part, of: part })),
      ],
      notes: history,
      at: source.authorTime,
      by: source.author?.name,
    }
  })
}

/** The contract gives goals no id: one that is worded anew is another. */
const goalsOf = ({ goals }: Agreement): Fact[] =>
  goals
    .flatMap((goal) => [goal, ...goal.subGoals])
    .flatMap(({ description: part, lifecycleStatus, followUpDate }) => [
      ...fact('goal', part, { part }),
      ...fact('goalStatus', lifecycleStatus, { part, of: part }),
      ...fact('goalFollowUp', followUpDate, { part, of: part }),
    ])
