import * as v from 'valibot'
import type { AnswerFault } from '../reading.ts'
import { faultOf } from './faults.ts'
import { dateIn, period, type Period, text } from './fields.ts'
import { isObject, type Json, textIn } from './json.ts'

/** A ContactPoint. What it is for changes whether it may be given at all, so that one that is not known is no way. */
const waySchema = v.object({
  system: v.optional(text),
  value: text,
  use: v.optional(v.pipe(text, v.picklist(['home', 'work', 'temp', 'mobile']))),
  period: v.optional(period),
  rank: v.fallback(v.optional(v.pipe(v.number(), v.minValue(1))), undefined),
})
export type Way = v.InferOutput<typeof waySchema>

/** The ways to reach somebody that hold now, the most preferred first, and what of them cannot be read. */
export function waysIn(
  given: readonly unknown[],
  path: string,
  now: Date | undefined,
): { ways: Way[]; faults: AnswerFault[] } {
  const ways: Way[] = []
  const faults: AnswerFault[] = []
  for (const [index, raw] of given.entries()) {
    if (isObject(raw) && isOld(raw)) continue
    const way = wayOf(raw, `${path}[${index + 1}]`)
    if ('reason' in way) faults.push(way)
    else if (!now || holdsAt(way.period, now)) ways.push(way)
  }
  const place = ({ rank = Number.MAX_VALUE }: Way) => rank
  return { ways: ways.toSorted((a, b) => place(a) - place(b)), faults }
}

function wayOf(raw: unknown, at: string): Way | AnswerFault {
  if (!isObject(raw)) return { path: at, reason: 'bad-value' }
  if (raw['use'] === undefined && raw['_use'] !== undefined) return { path: `${at}/use`, reason: 'missing' }
  const read = v.safeParse(waySchema, raw)
  return read.success ? read.output : faultOf(at, read.issues[0])
}

const isOld = ({ use }: Json): boolean => textIn(use)?.toLowerCase() === 'old'

/** True unless a period is over or has not begun. A day, a month or a year is in it from its beginning to its end. */
function holdsAt(given: Period | undefined, now: Date): boolean {
  const today = dateIn(now.toISOString())
  /** Less than nothing for a time before now, more for one after it. */
  const side = (time: string) => {
    const same = today.slice(0, time.length)
    return time.includes('T') ? Date.parse(time) - now.getTime() : Number(time > same) - Number(time < same)
  }
  return !(given?.start && side(given.start) > 0) && !(given?.end && side(given.end) < 0)
}
