import type { ExtendedConsent } from '../contracts/riv-ta/get-all-extended-consents-for-patient.ts'
import { instantOf } from '../contracts/riv-ta/times.ts'

type Times = Pick<ExtendedConsent, 'startDate' | 'endDate' | 'cancellationInfo'>

/** The first moment of a time, and of a day that of its Swedish midnight; in ms. */
export const momentOf = (time: string) =>
  Date.parse(time.length === 10 ? instantOf(`${time}T00:00:00`) : time)

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** When it ends: a day is all of that day. */
export const endOf = (time: string) => (time.length === 10 ? momentOf(dayAfter(time)) : momentOf(time))

/** That it was ended is enough: without a time it has never held. */
const cancelledAt = ({ cancellationInfo }: Times) =>
  cancellationInfo
    ? cancellationInfo.registrationDate
      ? momentOf(cancellationInfo.registrationDate)
      : -Infinity
    : Infinity

/** Whether a consent is over at a moment, for good. */
export function isOver(consent: Times, now: Date): boolean {
  const end = consent.endDate === undefined ? Infinity : endOf(consent.endDate)
  return now.getTime() >= Math.min(end, cancelledAt(consent))
}

/** Whether anybody may read by a consent at a moment. Nobody may by one that does not say since when, or ends before it begins. */
export function holds(consent: Times, now: Date): boolean {
  const { startDate, endDate } = consent
  if (startDate === undefined) return false
  const start = momentOf(startDate)
  return (endDate === undefined || start < endOf(endDate)) && start <= now.getTime() && !isOver(consent, now)
}
