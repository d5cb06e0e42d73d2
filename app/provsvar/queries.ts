import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { latestAround, useWhole } from '#platform/queries/latest.ts'
import { useWho } from '#platform/session/session.ts'
import { provsvar as area } from './area.ts'
import { replySchema } from './contract.ts'

/** `GET /api/provsvar`: what laboratories, röntgen and those asked by a remiss have replied about the person. */
export const allaProvsvarQuery = (who: Who) =>
  answerQuery(who, { resource: 'provsvar' }, { item: replySchema })

/** `GET /api/provsvar?senaste=20`: the latest of them. */
export const provsvarQuery = (who: Who) =>
  answerQuery(who, area.asks(), { item: replySchema, around: latestAround })

/** The latest replies, in the order of the sources. */
export const useSenasteProvsvar = () => useQuery(provsvarQuery(useWho()))

/** All replies, in the order of the sources. */
export function useProvsvar() {
  const who = useWho()
  return useWhole(provsvarQuery(who), allaProvsvarQuery(who))
}
