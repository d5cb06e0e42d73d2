import { lastDayIn } from '#platform/repetition/last-day.ts'
import type { Agreement, Commitment } from './contract.ts'

/**
 * What the person has promised in agreements in force and is still to do: once, until it is done; what comes again, until its
 * last day, and not once more on a day for which it is marked as done.
 */
export function openCommitments(agreements: readonly Agreement[], today: string): Commitment[] {
  return agreements
    .filter(({ status }) => status === 'active')
    .flatMap(({ commitments, validTo }) =>
      commitments.filter(({ responsible, repeat, done, doneOn, dueDate }) => {
        if (responsible !== 'resident') return false
        if (!repeat) return !done
        return doneOn !== today && ![validTo, dueDate, lastDayIn(repeat)].some((day) => day && day < today)
      }),
    )
}
