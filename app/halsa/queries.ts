import { useQuery } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { FetchedAnswer } from '#platform/answer/read.ts'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { type HealthItem, healthAroundSchema, healthItemSchema } from './contract.ts'

/** The items, and how those fared who were asked for warnings. */
export type HalsaAnswer = FetchedAnswer<HealthItem> & v.InferOutput<typeof healthAroundSchema>

/** `GET /api/halsa`: warnings, diagnoses and assessments of the person. */
export const halsaQuery = (who: Who) =>
  answerQuery(who, { resource: 'halsa' }, { item: healthItemSchema, around: healthAroundSchema })

/** Warnings, diagnoses and assessments, in the order of the sources. */
export const useHalsa = () => useQuery(halsaQuery(useWho()))
