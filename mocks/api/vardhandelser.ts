import type { Answer } from '#platform/answer/contract.ts'
import type { TimelineAnswer } from '../../app/tidslinje/contract.ts'
import type { CareEventTold } from '../../app/tidslinje/vard/contract.ts'
import { isInWindow, type Window } from '../contracts/windows.ts'
import { answerOf } from '../platform/answer.ts'
import { gather, type Question } from '../platform/gather.ts'
import { careEventsOf } from './care-events.ts'
import { recordsOf } from './care-records.ts'
import { knownCareEvents, windowToAsk } from './known-care-events.ts'
import { knownEvents, knownVisits, monthsOf } from './known-events.ts'
import { daysOf } from './tidslinje.ts'

/** The answer of `GET /api/vardhandelser`: as that of the timeline, of other events. */
type CareEventsAnswer = Omit<TimelineAnswer, 'items'> & { items: CareEventTold[] }

/**
 * `GET /api/vardhandelser?from&to`: from the contracts of `careContracts`; see
 * `app/tidslinje/vard/contract.ts`. Earliest first. A note from a visit is in the windows of the visit.
 */
export async function vardhandelser(question: Question, window: Window): Promise<CareEventsAnswer> {
  const known = knownCareEvents(question)
  const asked = { ...question, window: windowToAsk(window, known) }
  const [vaccinations, labs, imaging, referrals, notes] = await Promise.all([
    gather('GetVaccinationHistory', asked),
    gather('GetLaboratoryOrderOutcome', asked),
    gather('GetImagingOutcome', asked),
    gather('GetReferralOutcome', asked),
    gather('GetCareDocumentation', asked),
  ])
  const events = careEventsOf(
    {
      GetVaccinationHistory: vaccinations.items,
      GetLaboratoryOrderOutcome: labs.items,
      GetImagingOutcome: imaging.items,
      GetReferralOutcome: referrals.items,
      GetCareDocumentation: notes.items,
    },
    knownVisits(question),
    question.persona.person.id,
  )
  const visits = new Map(knownEvents(question).map((event) => [event.id, event]))
  const undated = new Set(known.flatMap(({ event }) => (event.start === undefined ? [event.id] : [])))
  const told = events.filter((event) => {
    // Another source may know its day: then it is told then, and not also here.
    if (event.kind === 'vaccination' && event.start === undefined && !undated.has(event.id)) return false
    return isInWindow(visits.get(event.visit ?? '') ?? event, window)
  })
  const alone = known.flatMap(({ event }) => (event.visit === undefined ? [event] : []))
  return { ...answerOf(told, vaccinations, labs, imaging, referrals, notes), window, ...monthsOf(alone) }
}

/** `GET /api/vardhandelser/{id}`: the notes from a visit, by the id that it has in the timeline. */
export async function notesOfVisit(question: Question, id: string): Promise<Answer<CareEventTold>> {
  const visit = knownEvents(question).find((event) => event.id === id)
  const window = windowToAsk(daysOf(visit), knownCareEvents(question))
  const notes = await gather('GetCareDocumentation', { ...question, window })
  const events = careEventsOf(
    { ...recordsOf(() => []), GetCareDocumentation: notes.items },
    knownVisits(question),
    question.persona.person.id,
  )
  return answerOf(
    events.filter((event) => event.visit === id),
    notes,
  )
}
