import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { changeSchema, sinceAroundSchema } from './contract.ts'

/** `GET /api/sedan-sist`: what is new or otherwise since the one who asks last looked, and what was marked as seen of late. */
export const sedanSistQuery = (who: Who) =>
  answerQuery(who, { resource: 'sedan-sist' }, { item: changeSchema, around: sinceAroundSchema })

/** What has changed since one last looked. */
export const useSedanSist = () => useQuery(sedanSistQuery(useWho()))
