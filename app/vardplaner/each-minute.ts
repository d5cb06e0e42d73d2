import { useQuery } from '@tanstack/react-query'
import { useWho } from '#platform/session/session.ts'
import { sinceHere } from '#platform/session/visit.ts'
import { vardplanerQuery } from './queries.ts'

const minute = 60_000
/** Each question prolongs the log-in. Asked for ever, nobody would be logged out of a page that is left open. */
const longest = 15 * minute

/**
 * For a query of what may change at any moment: it is asked once a minute while that is wanted and the page is seen, until nobody
 * has done anything on it for a quarter of an hour.
 */
export const eachMinute = (wanted: boolean) => ({
  enabled: wanted,
  refetchInterval: () => sinceHere() < longest && minute,
  // Whoever shows it draws it.
  notifyOnChangeProps: [],
})

/** Asks for the plans each minute while it is wanted, for whoever shows them. */
export const usePlansEachMinute = (wanted: boolean): void =>
  void useQuery({ ...vardplanerQuery(useWho()), ...eachMinute(wanted) })
