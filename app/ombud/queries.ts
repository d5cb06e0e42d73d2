import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { representationSchema } from './contract.ts'

/** `GET /api/ombud`: who may see or act for whom. */
export const ombudQuery = (who: Who) =>
  answerQuery(who, { resource: 'ombud' }, { item: representationSchema })

/** Representations in both directions, also ended ones. */
export const useOmbud = () => useQuery(ombudQuery(useWho()))
