import * as v from 'valibot'
import type { PlanStructureRecord } from '../own/plan-structures.ts'
import { concept, period, when, withoutLeap, wordsOf } from './fields.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(1))
const amount = v.pipe(v.number(), v.minValue(0))
const unit = v.picklist(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])
const timeOfDay = v.pipe(
  v.string(),
  v.transform(withoutLeap),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/),
)
const days = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const

const read = {
  boundsPeriod: v.optional(period),
  count: v.optional(count),
  countMax: v.optional(count),
  frequency: v.optional(count),
  frequencyMax: v.optional(count),
  period: v.optional(amount),
  periodMax: v.optional(amount),
  periodUnit: v.optional(unit),
  duration: v.optional(amount),
  durationUnit: v.optional(unit),
  dayOfWeek: v.optional(v.array(v.picklist(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])), []),
  timeOfDay: v.optional(v.array(timeOfDay), []),
}

/** When something is done, over and over (Timing of R4). What has no words here is kept as that there is more. */
export const timing = v.object({
  event: v.optional(v.array(when), []),
  repeat: v.optional(v.looseObject(read)),
  code: v.optional(concept),
})

export type PlanTiming = NonNullable<PlanStructureRecord['activities'][number]['timing']>

/** What a Timing says; undefined when that is nothing. */
export function timingOf(given: v.InferOutput<typeof timing> | undefined): PlanTiming | undefined {
  if (!given) return undefined
  const { event, repeat, code } = given
  const words = wordsOf(code) ?? code?.coding.find((one) => one.code)?.code
  const often = repeat?.frequency !== undefined || repeat?.period !== undefined
  const span = repeat?.duration && repeat.durationUnit
  const told: PlanTiming = {
    ...(words && { text: words }),
    ...(often && {
      frequency: repeat.frequency ?? 1,
      ...(repeat.period && repeat.periodUnit && { period: repeat.period, periodUnit: repeat.periodUnit }),
    }),
    ...(repeat?.count && { count: repeat.count }),
    ...(span && { duration: repeat.duration, durationUnit: repeat.durationUnit }),
    ...(repeat && repeat.dayOfWeek.length > 0 && { weekDays: repeat.dayOfWeek.map((day) => days[day]) }),
    ...(repeat && repeat.timeOfDay.length > 0 && { times: repeat.timeOfDay.map((time) => time.slice(0, 5)) }),
    ...(event.length > 0 && { events: event }),
    ...(repeat && hasMore(repeat) && { more: true }),
  }
  return Object.keys(told).length > 0 ? told : undefined
}

/** Several in one: all their words, and that there is more where they say more than that. */
export function merged(some: readonly (PlanTiming | undefined)[]): PlanTiming | undefined {
  const told = some.filter((one) => one !== undefined)
  if (told.length < 2) return told[0]
  const words = [...new Set(told.flatMap((one) => one.text ?? []))].join(', ')
  const isMore = told.some((one) => Object.keys(one).some((key) => key !== 'text'))
  return { ...(words && { text: words }), ...(isMore && { more: true }) }
}

/** True when a part says something that is not told here: hours of meals, lengths of unknown units, bounds without days. */
function hasMore(repeat: v.InferOutput<ReturnType<typeof v.looseObject<typeof read, undefined>>>): boolean {
  const unknown = Object.keys(repeat).some((key) => !(key in read) && key !== 'id' && key !== 'extension')
  const halfSpan = (repeat.duration === undefined) !== (repeat.durationUnit === undefined)
  const halfPeriod = (repeat.period === undefined) !== (repeat.periodUnit === undefined)
  const isRange = [repeat.frequencyMax, repeat.periodMax, repeat.countMax].some((most) => most !== undefined)
  return unknown || halfSpan || halfPeriod || isRange
}

/** The days between which a Timing holds. */
export const boundsOf = (given: v.InferOutput<typeof timing> | undefined) => given?.repeat?.boundsPeriod
