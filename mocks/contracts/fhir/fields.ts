import * as v from 'valibot'
import { instantSchema, partialDateSchema } from '#platform/answer/contract.ts'
import { text } from '../own/fields.ts'
import { digitsOfIso, isoOfDateDigits, isoOfDigits } from '../riv-ta/times.ts'

/*
 * Reads what is wanted of FHIR, R4 for plans and R5 for the CareTeam of a fast kontakt, into the records that the other
 * sources give. What a resource holds besides is left alone, but for what changes its meaning: see meaning.ts.
 */
export { text }
/** A time of day whose second is one that was put in, :60, which FHIR knows and clocks do not: the last second before it. */
export const withoutLeap = (time: string): string => time.replace(/(?<=\d:\d\d:)60(?!\d)/, '59')

/** dateTime: a point in time, a day, or only a month or a year. */
export const when = v.union([v.pipe(v.string(), v.transform(withoutLeap), instantSchema), partialDateSchema])
/** A point in time, Swedish, or a day. Of no more than a month or a year, no day is made up: it is not read. */
export const time = v.pipe(
  when,
  v.transform((given) => (given.includes('T') ? isoOfDigits(digitsOfIso(given)) : given)),
  v.string(),
  v.minLength('2026-11-24'.length),
)
/** The Swedish day of a time. */
export const day = v.pipe(
  time,
  v.transform((given) => given.slice(0, 10)),
)
export const identifier = v.object({ system: v.optional(text), value: v.optional(text) })
export type Identifier = v.InferOutput<typeof identifier>
export const reference = v.object({
  reference: v.optional(text),
  type: v.optional(text),
  display: v.optional(text),
  identifier: v.optional(identifier),
})
export type Reference = v.InferOutput<typeof reference>
export const concept = v.object({
  coding: v.optional(
    v.array(v.object({ system: v.optional(text), code: v.optional(text), display: v.optional(text) })),
    [],
  ),
  text: v.optional(text),
})
export type Concept = v.InferOutput<typeof concept>
/** One concept where R5 has one and R4 several. */
export const concepts = v.optional(
  v.union([
    v.array(concept),
    v.pipe(
      concept,
      v.transform((one) => [one]),
    ),
  ]),
  [],
)
/** In R5, a concept and what it points to. */
export const codeableReference = v.object({
  concept: v.optional(concept),
  reference: v.optional(reference),
})
export const period = v.object({ start: v.optional(when), end: v.optional(when) })
export type Period = v.InferOutput<typeof period>

/** Words of a concept: its own, else those of a code. */
export function wordsOf(one: Concept | undefined): string | undefined {
  return one?.text ?? one?.coding.find(({ display }) => display)?.display
}

/** The Swedish day of a dateTime; of one that is no more than a month or a year, that. */
export function dateIn(value: string): string {
  return (value.includes('T') && isoOfDateDigits(digitsOfIso(value).slice(0, 8))) || value
}

/** A period with what it has of start and end; undefined when it has neither. */
export function periodOf(given: Period | undefined): Period | undefined {
  return given?.start || given?.end ? given : undefined
}
