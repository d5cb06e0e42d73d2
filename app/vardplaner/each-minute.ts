import { useQuery } from '@tanstack/react-query'
import { useWho } from '#platform/session/session.ts'
import { vardplanerQuery } from './queries.ts'

/** For a query of what may change at any moment: it is asked once a minute, while that is wanted and somebody looks. */
export const eachMinute = (wanted: boolean) => ({
  enabled: wanted,
  refetchInterval: 60_000,
  // Whoever shows it draws it.
  notifyOnChangeProps: [],
})

/** Asks for the plans each minute while it is wanted, for whoever shows them. */
export const usePlansEachMinute = (wanted: boolean): void =>
  void useQuery({ ...vardplanerQuery(useWho()), ...eachMinute(wanted) })
