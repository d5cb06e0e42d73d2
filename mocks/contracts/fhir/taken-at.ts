import * as v from 'valibot'
import { time } from './fields.ts'
import type { LooseReader } from './loose.ts'

/** When a sample was taken, or the first of the times between which it was. */
export function takenAt(of: LooseReader): string | undefined {
  of.missOther('effective', ['effectiveDateTime', 'effectiveInstant', 'effectivePeriod'])
  return (
    of.one('effectiveDateTime', time) ??
    of.one('effectiveInstant', time) ??
    of.one('effectivePeriod', v.object({ start: v.optional(time) }))?.start
  )
}
