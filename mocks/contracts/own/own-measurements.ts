import * as v from 'valibot'
import { readMeasurements } from '../fhir/read-measurements.ts'
import { writeMeasurements } from '../fhir/write-measurements.ts'
import { date, header, instant, number, text } from './fields.ts'
import { own } from './own-contract.ts'

/** One number: LOINC code and UCUM unit. */
const value = v.object({ code: text, value: number, unit: v.optional(text) })
const measured = {
  values: v.array(value),
  /** When it was measured. */
  effective: v.union([instant, date]),
}

/** What somebody has measured, as a unit that was sent it holds it: a FHIR R4 Observation. */
const schema = v.object({
  header,
  /** The sender's own id of it, the same at every unit that was sent it. */
  identifier: v.optional(text),
  /** LOINC of the whole; that of its one value, or of a panel of several. */
  code: text,
  name: v.optional(text),
  ...measured,
  /** The person, or one who represents the person, with the name where it may be told. Absent: not told. */
  enteredBy: v.optional(
    v.object({ who: v.picklist(['resident', 'representative']), name: v.optional(text) }),
  ),
  /** What stood there before it was put right, the latest first; `at` is when that was written. */
  former: v.optional(v.array(v.object({ ...measured, at: v.optional(instant) }))),
})
export type OwnMeasurementRecord = v.InferOutput<typeof schema>
export type FormerMeasurement = NonNullable<OwnMeasurementRecord['former']>[number]

/** The id that a unit's system keeps it by: two units may be of one system. */
export const idAtUnit = (identifier: string, hsaId: string) => `${identifier}.${hsaId.split('-').at(-1)}`

export const ownMeasurements = {
  ...own({
    name: 'OwnMeasurements',
    category: 'x-own-measurement',
    themes: ['matvarden'],
    schema,
    strict: ['header', 'code', 'values', 'effective'],
    times: ({ effective }) => ({ start: effective }),
  }),
  fhir: { read: readMeasurements, write: writeMeasurements },
}
