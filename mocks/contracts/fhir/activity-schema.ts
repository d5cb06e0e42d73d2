import * as v from 'valibot'
import { concept, period, reference, text } from './fields.ts'
import { timeEntries } from './request-times.ts'
import { timing } from './timing.ts'

const statuses = [
  'not-started',
  'scheduled',
  'in-progress',
  'on-hold',
  'completed',
  'cancelled',
  'stopped',
  'unknown',
  'entered-in-error',
] as const

const scheduled = { scheduledPeriod: v.optional(period), scheduledString: v.optional(text) }

/** An activity of a CarePlan of R4; that of R5 has no detail, and another name for what it points to. */
export const activitySchema = v.object({
  id: v.optional(text),
  reference: v.optional(reference),
  plannedActivityReference: v.optional(reference),
  detail: v.optional(
    v.object({
      status: v.picklist(statuses),
      doNotPerform: v.optional(v.boolean(), false),
      /** The same, in the release before R4. */
      prohibited: v.optional(v.boolean(), false),
      description: v.optional(text),
      code: v.optional(concept),
      performer: v.optional(v.array(reference), []),
      scheduledTiming: v.optional(timing),
      ...scheduled,
    }),
  ),
})
export type ActivityDetail = NonNullable<v.InferOutput<typeof activitySchema>['detail']>

/** A concept, in R5 within a CodeableReference. */
const codeable = v.pipe(
  v.object({ ...concept.entries, concept: v.optional(concept) }),
  v.transform(({ concept: within, ...own }) => within ?? own),
)

/** A request, task or appointment that an activity points to, as far as it says what is to be done, and when. */
export const requestSchema = v.object({
  status: v.optional(v.string(), 'unknown'),
  intent: v.optional(v.string(), 'order'),
  doNotPerform: v.optional(v.boolean(), false),
  code: v.optional(codeable),
  medicationCodeableConcept: v.optional(concept),
  medication: v.optional(codeable),
  description: v.optional(text),
  title: v.optional(text),
  ...timeEntries,
})

/** Status of an activity by that of the request behind it. One that is not here is no decision yet, or not known. */
export const requestStatuses: Readonly<Record<string, ActivityDetail['status']>> = {
  requested: 'not-started',
  received: 'not-started',
  accepted: 'not-started',
  ready: 'not-started',
  pending: 'not-started',
  booked: 'scheduled',
  waitlist: 'not-started',
  arrived: 'in-progress',
  'checked-in': 'in-progress',
  'in-progress': 'in-progress',
  active: 'scheduled',
  'on-hold': 'on-hold',
  completed: 'completed',
  fulfilled: 'completed',
  revoked: 'cancelled',
  cancelled: 'cancelled',
  rejected: 'cancelled',
  failed: 'stopped',
  stopped: 'stopped',
  noshow: 'stopped',
  unknown: 'unknown',
}

/** Intents that are a decision; the others are no more than a thought. */
export const decided: ReadonlySet<string> = new Set([
  'plan',
  'order',
  'directive',
  'original-order',
  'reflex-order',
  'filler-order',
  'instance-order',
])
