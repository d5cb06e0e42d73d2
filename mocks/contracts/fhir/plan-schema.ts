import * as v from 'valibot'
import { concept, date, instant, period, reference, subject, text } from './bundle.ts'

const meta = v.optional(v.object({ security: v.optional(v.array(v.object({ code: v.optional(text) })), []) }))

/** A CarePlan of R4, as far as the portal shows it. */
export const planSchema = v.object({
  id: text,
  meta,
  status: text,
  title: v.optional(text),
  description: v.optional(text),
  category: v.optional(v.array(concept), []),
  subject,
  created: v.optional(instant),
  author: v.optional(reference),
  contributor: v.optional(v.array(reference), []),
  contained: v.optional(
    v.array(
      v.object({
        id: text,
        content: v.optional(
          v.array(
            v.object({
              attachment: v.object({
                contentType: text,
                data: v.optional(text),
                url: v.optional(text),
              }),
            }),
          ),
          [],
        ),
      }),
    ),
    [],
  ),
  partOf: v.optional(v.array(reference), []),
  goal: v.optional(v.array(reference), []),
  careTeam: v.optional(v.array(reference), []),
  note: v.optional(v.array(v.object({ text })), []),
  activity: v.optional(
    v.array(
      v.object({
        id: v.optional(text),
        reference: v.optional(reference),
        detail: v.optional(
          v.object({
            status: text,
            description: v.optional(text),
            code: v.optional(concept),
            performer: v.optional(v.array(reference), []),
            scheduledPeriod: v.optional(period),
          }),
        ),
      }),
    ),
    [],
  ),
})
export type Plan = v.InferOutput<typeof planSchema>

export const goalSchema = v.object({
  id: text,
  lifecycleStatus: text,
  description: v.object({ text }),
  expressedBy: v.optional(reference),
  target: v.optional(v.array(v.object({ dueDate: v.optional(date) })), []),
  extension: v.optional(v.array(v.object({ url: text, valueReference: v.optional(reference) })), []),
})

/** A CareTeam of R4: those who take part in a plan. */
export const teamSchema = v.object({
  id: text,
  participant: v.optional(
    v.array(
      v.object({
        member: v.optional(reference),
        role: v.optional(v.array(concept), []),
        onBehalfOf: v.optional(reference),
        extension: v.optional(v.array(v.object({ url: text, valueString: v.optional(text) })), []),
      }),
    ),
    [],
  ),
})

/** False for what is marked as not for the patient. */
export const isForPatient = ({ meta: about }: Plan) => !about?.security.some(({ code }) => code === 'NOPAT')
/** True for what was entered in error, which RIV-TA calls nullified. */
export const isInError = ({ status }: Plan) => status === 'entered-in-error'
