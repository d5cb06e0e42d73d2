import { dayOf } from '#platform/dates/day-of.ts'
import type { Agreement, Commitment } from './contract.ts'

/**
 * What the person has promised in agreements in force and is still to do: once, until it is done; what comes again, until its
 * last day, and not once more on a day for which it is marked as done. Of a rule only its last day is looked at, as written:
 * this is for a card, and must be small.
 */
export function openCommitments(agreements: readonly Agreement[], today: string): Commitment[] {
  const isOver = (day = today) => day < today
  return agreements
    .filter(({ status }) => status === 'active')
    .flatMap(({ commitments, validFrom = '', validTo = today }) =>
      commitments.filter(
        ({ responsible, repeat, done, doneOn, dueDate }) =>
          responsible === 'resident' &&
          // What has a day of its own is not over with its agreement; a time that ends before it begins ends nothing.
          (!isOver(validTo) || validTo < validFrom || (!repeat && dueDate)) &&
          (repeat ? doneOn !== today && !isOver(dueDate) && !isOver(untilIn(repeat)) : !done),
      ),
    )
}

/** The last Swedish day that a rule is written with; its number of times is not counted here. */
function untilIn(repeat: string): string | undefined {
  const [, year, month, day, time] =
    /UNTIL\s*=\s*(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d:?\d\d)\S*Z)?/i.exec(repeat) ?? []
  const written = year && `${year}-${month}-${day}`
  const at = time && Date.parse(`${written}T${time.slice(0, 2)}:00Z`)
  return at ? dayOf(new Date(at)) : written
}
