import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { changeSchema, sinceAroundSchema } from '../../sedan-sist/contract.ts'

/** `GET /api/vardplaner/{id}/mote/andrat`: what plans and agreements say otherwise since the meeting about a plan began. */
export const andratQuery = (who: Who, id = '') =>
  answerQuery(
    who,
    { resource: `vardplaner/${id}/mote/andrat`, area: 'vardplaner' },
    { item: changeSchema, around: sinceAroundSchema },
  )

/** What has changed since a meeting, of one that has begun. */
export const useAndrat = (id: string) => useQuery(andratQuery(useWho(), id))
