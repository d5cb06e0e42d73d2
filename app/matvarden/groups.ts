import { toDate } from '#platform/dates/dates.ts'
import { grouped } from '#platform/lists/grouped.ts'
import type { Measurement, Plan, Reading } from './contract.ts'

/** All of one kind (LOINC): what is agreed, that in force first, and what has been measured, the latest first. */
export type Group = { code: string; plans: Plan[]; readings: Reading[] }

const isPlan = (one: Measurement): one is Plan => one.kind === 'plan'
const isReading = (one: Measurement): one is Reading => one.kind === 'reading'

/** True of what is agreed for a Swedish day. */
export const isInForce = ({ validFrom = '', validTo = '9999' }: Plan, day: string) =>
  validFrom <= day && day <= validTo

/** What is agreed and measured, by kind: what is in force first, in the order it is told. */
export function groupsOf(all: readonly Measurement[], day: string): Group[] {
  const groups = [...grouped(all, ({ code }) => code)].map(([code, ofKind]): Group => ({
    code,
    plans: ofKind.filter(isPlan).toSorted((a, b) => Number(isInForce(b, day)) - Number(isInForce(a, day))),
    readings: ofKind
      .filter(isReading)
      .toSorted((a, b) => toDate(b.takenAt).getTime() - toDate(a.takenAt).getTime()),
  }))
  return groups.toSorted((a, b) => Number(isAgreed(b, day)) - Number(isAgreed(a, day)))
}

/** The agreement that is in force of a kind. */
export const planInForce = ({ plans }: Group, day: string): Plan | undefined =>
  plans.find((one) => isInForce(one, day))
const isAgreed = (group: Group, day: string) => planInForce(group, day) !== undefined
