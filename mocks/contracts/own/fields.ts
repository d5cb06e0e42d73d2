import * as v from 'valibot'
import {
  clockSchema,
  dateSchema,
  instantSchema,
  textSchema,
  weekDayNames,
} from '#platform/answer/contract.ts'

/*
 * What the fields of the project's own contracts are made of. No national contract was found that carries what these do,
 * so they are the project's: JSON, with a header that follows RIV-TA's PatientSummaryHeader as far as it goes.
 */
const isA = (schema: v.GenericSchema) => (value: string) => v.is(schema, value)
export const text = v.pipe(v.string(), v.trim(), v.check(isA(textSchema)))
export const date = v.pipe(v.string(), v.isoDate(), v.check(isA(dateSchema)))
/** A day, or no more than its month or year. */
export const partialDate = v.union([date, v.pipe(v.string(), v.regex(/^[12]\d{3}(-(0[1-9]|1[0-2]))?$/))])
export const instant = v.pipe(v.string(), v.isoTimestamp(), v.check(isA(instantSchema)))
export const number = v.pipe(v.number(), v.finite())
export const party = v.picklist(['resident', 'relative', 'care', 'social-care'])
export const weekDay = v.picklist(weekDayNames)
export const clock = clockSchema

/** What every record of the project's own contracts says of itself. */
export const header = v.object({
  documentId: text,
  sourceSystemHSAId: text,
  /** National id of the person it is about. Stays inside the platform. */
  patientId: text,
  careUnitHSAId: text,
  authorTime: v.optional(instant),
  /** Who answers for what it says. */
  author: v.optional(v.object({ name: text, title: v.optional(text) })),
  recordedBy: v.picklist(['system', 'manual', 'resident']),
  approvedForPatient: v.boolean(),
  nullified: v.optional(v.boolean(), false),
  /** For the person alone: nobody who represents the person is told of it. */
  patientOnly: v.optional(v.boolean()),
})
