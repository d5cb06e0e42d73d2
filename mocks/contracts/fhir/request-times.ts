import * as v from 'valibot'
import { period, type Period, periodOf, text, when } from './fields.ts'
import { isObject, type Json, listOf } from './json.ts'
import { actionsIn } from './request-doers.ts'
import { saysAnyOf } from './said.ts'
import { boundsOf, merged, type PlanTiming, timing, timingOf } from './timing.ts'

const oneTiming = v.pipe(
  timing,
  v.transform((given) => [given]),
)
const timingsWithin = v.pipe(
  v.object({ timing: v.array(timing) }),
  v.transform((given) => given.timing),
)
/** Timings: one or several, in R5 within what also says whether it is only when needed. */
const schedule = v.lazy((given) => {
  if (Array.isArray(given)) return v.array(timing)
  return isObject(given) && given['timing'] !== undefined ? timingsWithin : oneTiming
})
const scheduled = v.object({ schedule: v.optional(schedule, []) })
const onePeriod = v.pipe(
  period,
  v.transform((given) => [given]),
)
/** One in a Task, several in a booking. */
const periods = v.lazy((given) => (Array.isArray(given) ? v.array(period) : onePeriod))

/** Where requests of R4 and R5 say when what they are about is to be done. */
export const timeEntries = {
  occurrenceDateTime: v.optional(when),
  occurrencePeriod: v.optional(period),
  occurrenceTiming: v.optional(timing),
  start: v.optional(when),
  end: v.optional(when),
  requestedPeriod: v.optional(periods, []),
  restriction: v.optional(v.object({ period: v.optional(period) })),
  executionPeriod: v.optional(period),
  effectiveDosePeriod: v.optional(period),
  renderedDosageInstruction: v.optional(text),
  dosageInstruction: v.optional(
    v.array(
      v.object({ text: v.optional(text), patientInstruction: v.optional(text), timing: v.optional(timing) }),
    ),
    [],
  ),
  oralDiet: v.optional(scheduled),
  supplement: v.optional(v.array(scheduled), []),
  enteralFormula: v.optional(v.object({ administration: v.optional(v.array(scheduled), []) })),
}
const timeSchema = v.object(timeEntries)
type Given = v.InferOutput<typeof timeSchema>
type Times = { timing: PlanTiming | undefined; period: Period | undefined }

/** When a request is to be carried out; of what has no place in the portal, that there is more. */
export function timesOf(given: Given, json: Json): Times {
  const { occurrenceTiming, dosageInstruction, oralDiet, supplement, enteralFormula } = given
  const schedules = [oralDiet, ...supplement, ...(enteralFormula?.administration ?? [])].flatMap(
    (part) => part?.schedule ?? [],
  )
  const timings = [occurrenceTiming, ...dosageInstruction.map((dose) => dose.timing), ...schedules]
  const told = merged([
    timingOf(occurrenceTiming),
    ...dosesOf(given),
    ...schedules.map((each) => timingOf(each)),
  ])
  const bounds = timings.flatMap((each) => periodOf(boundsOf(each)) ?? [])
  const at = given.occurrenceDateTime ?? given.start
  const days =
    periodOf({ ...(at && { start: at }), ...(given.end && { end: given.end }) }) ??
    periodOf(given.occurrencePeriod) ??
    only(bounds) ??
    only(given.requestedPeriod.flatMap((each) => periodOf(each) ?? [])) ??
    periodOf(given.restriction?.period) ??
    periodOf(given.effectiveDosePeriod) ??
    periodOf(given.executionPeriod)
  const isMore = saysIfNeeded(json) || (!told && !days && saysWhen(json))
  return { timing: isMore ? { ...told, more: true } : told, period: days }
}

/** The only one of some: of several nobody can say which. */
const only = <One>(some: readonly One[]): One | undefined => (some.length === 1 ? some[0] : undefined)

/** How a medicine is taken: in words for all of it, else by each dose, in its own words or by its times. */
function dosesOf({ renderedDosageInstruction: words, dosageInstruction }: Given): (PlanTiming | undefined)[] {
  if (words) return [{ text: words }]
  return dosageInstruction.map((dose) => {
    if (dose.text) return { text: dose.text }
    return timingOf(dose.timing) ?? (dose.patientInstruction ? { text: dose.patientInstruction } : undefined)
  })
}

const partsOf = (json: Json, name: string): Json[] => listOf(json[name]).filter(isObject)
const dietsIn = (json: Json): Json[] => [
  ...partsOf(json, 'oralDiet'),
  ...partsOf(json, 'supplement'),
  ...partsOf(json, 'enteralFormula').flatMap((one) => partsOf(one, 'administration')),
]

/** True when something is to be done only when it is needed, which no words of the source tell. */
function saysIfNeeded(json: Json): boolean {
  const hasWords = json['renderedDosageInstruction'] !== undefined
  const doses = partsOf(json, 'dosageInstruction').filter((one) => one['text'] === undefined)
  const schedules = dietsIn(json).flatMap((one) => partsOf(one, 'schedule'))
  return [json, ...(hasWords ? [] : doses), ...schedules].some((one) =>
    Object.entries(one).some(([key, value]) => value !== false && saysAnyOf({ [key]: value }, ['asNeeded'])),
  )
}

/** True when a request says anything of when. */
function saysWhen(json: Json): boolean {
  const places: [readonly Json[], string[]][] = [
    [[json], ['occurrence', 'start', 'end', 'requestedPeriod', 'executionPeriod', 'effectiveDosePeriod']],
    [[json], ['slot', 'renderedDosageInstruction']],
    [partsOf(json, 'restriction'), ['period']],
    [partsOf(json, 'dosageInstruction'), ['text', 'patientInstruction', 'timing']],
    [dietsIn(json), ['schedule']],
    [actionsIn(json), ['timing']],
  ]
  return places.some(([parts, names]) => parts.some((part) => saysAnyOf(part, names)))
}
