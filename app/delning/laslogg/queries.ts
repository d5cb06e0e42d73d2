import { useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { now } from '#platform/clock/clock.ts'
import { isPart } from '#platform/answer/coverage.ts'
import type { UnreadAnswer } from '#platform/answer/fetch.ts'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { logItemSchema, reportSchema } from './contract.ts'

/** `GET /api/delning/logg`: what has been read since a Swedish day. */
export const lasloggQuery = (who: Who, from: string) =>
  untilMade(answerQuery(who, { resource: 'delning/logg', query: { from } }, { item: logItemSchema }))

export const useLaslogg = (from: string) => useQuery(lasloggQuery(useWho(), from))

/** `GET /api/delning/logg/{id}`: one thing that was read, or was not. */
export const lasningQuery = (who: Who, id: string) =>
  untilMade(answerQuery(who, { resource: `delning/logg/${id}` }, { item: logItemSchema }))

export const useLasning = (id: string) => useQuery(lasningQuery(useWho(), id))

/** A query that is asked again while a log is being made. */
const untilMade = <Query extends object>(query: Query) => ({
  ...query,
  refetchInterval: ({ state: { data } }: { state: { data: UnreadAnswer | undefined } }) =>
    isPart(data) ? 300 : waitFor(data),
})

/** How long until a log that is being made may be there, ms; false when none is. */
function waitFor(answer: UnreadAnswer | undefined): number | false {
  const waits = (answer?.items ?? []).flatMap((one) => {
    const read = v.safeParse(reportSchema, one)
    if (!read.success || read.output.state !== 'queued') return []
    const { askedAt, expectedAt } = read.output
    const left = Date.parse(expectedAt ?? askedAt ?? '') - now().getTime()
    // Asked for ever, nobody would be logged out of a page that is left open.
    if (!(left > -patience)) return []
    return left > 0 ? Math.max(left, shortest) : longest
  })
  return waits.length > 0 && Math.min(...waits, longest)
}

const shortest = 2_000
const longest = 30_000
/** How long after it should have been made it is asked for by itself. */
const patience = 120_000
