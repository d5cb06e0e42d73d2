import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { latestAround, useWhole } from '#platform/queries/latest.ts'
import { useWho } from '#platform/session/session.ts'
import { matvarden as area } from './area.ts'
import { measurementSchema } from './contract.ts'

/** `GET /api/matvarden`: what is agreed to measure, and all that has been measured. */
export const allaMatvardenQuery = (who: Who) =>
  answerQuery(who, { resource: 'matvarden' }, { item: measurementSchema })

/** `GET /api/matvarden?senaste=20`: what is agreed, and the latest of each kind. */
export const matvardenQuery = (who: Who) =>
  answerQuery(who, area.asks(), { item: measurementSchema, around: latestAround })

/** What is agreed, and the latest of each kind. */
export const useSenasteMatvarden = () => useQuery(matvardenQuery(useWho()))

/** All of it, for the page of one value. */
export function useMatvarden() {
  const who = useWho()
  return useWhole(matvardenQuery(who), allaMatvardenQuery(who))
}
