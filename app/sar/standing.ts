import { grouped } from '#platform/lists/grouped.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { isDateOnly, toDate } from '#platform/dates/dates.ts'
import type { Wound, WoundPlan } from './contract.ts'

/** The parts of the page: wounds there are, those that no plan tells of, and those that have healed. */
export const parts = ['active', 'unknown', 'healed'] as const

/** Healed only when everybody who says how it stands says so. */
export function partOf({ plans }: Wound): (typeof parts)[number] {
  if (plans.length === 0) return 'unknown'
  const said = plans.flatMap(({ status }) => status ?? [])
  return said.length > 0 && said.every((status) => status === 'healed') ? 'healed' : 'active'
}

/** The wounds of each part that has any. */
export function inParts(wounds: readonly Wound[]) {
  const by = grouped(wounds, partOf)
  return parts.flatMap((part) => {
    const items = by.get(part)
    return items ? [{ part, items }] : []
  })
}

/** What plans can say of the wound itself. */
const fields = ['site', 'woundType', 'since', 'status', 'healedOn'] as const
export type Field = (typeof fields)[number]

/** That of which two plans say differently. One that says nothing does not say otherwise. */
export const differing = ({ plans }: Wound): Field[] =>
  fields.filter((field) => new Set(plans.flatMap((plan) => plan[field] ?? [])).size > 1)

type Meeting = { plan: WoundPlan; on: string }

/** When somebody dresses it next, the nearest first; those that are over apart. */
export const dressings = (wound: Wound, now: Date) => meetings(wound, ({ dressing }) => dressing?.next, now)

/** When somebody judges it next, in the same way. */
export const assessments = (wound: Wound, now: Date) =>
  meetings(wound, ({ assessment }) => assessment?.on, now)

function meetings({ plans }: Wound, onOf: (plan: WoundPlan) => string | undefined, now: Date) {
  const all = plans.flatMap((plan): Meeting[] => {
    const on = onOf(plan)
    return on ? [{ plan, on }] : []
  })
  const sorted = all.toSorted((a, b) => toDate(a.on).getTime() - toDate(b.on).getTime())
  return {
    next: sorted.find(({ on }) => !isOver(on, now)),
    passed: sorted.filter(({ on }) => isOver(on, now)).at(-1),
  }
}

/** A day is over when it has ended. */
export const isOver = (when: string, now: Date) => (isDateOnly(when) ? when < dayOf(now) : toDate(when) < now)
