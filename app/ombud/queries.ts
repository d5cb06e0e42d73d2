import { useQuery } from '@tanstack/react-query'
import type { Who } from '../platform/http/api.ts'
import { answerQuery } from '../platform/queries/answer-query.ts'
import { useWho } from '../platform/session/session.ts'
import { representationSchema } from './contract.ts'

/** `GET /api/ombud`: who may see or act for whom. Fails with `ApiError`. */
export const ombudQuery = (who: Who) => answerQuery('ombud', representationSchema, who)

/** Representations in both directions, also ended ones. With its loading and failure. */
export const useOmbud = () => useQuery(ombudQuery(useWho()))
