import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { medicineSchema } from './contract.ts'

/** `GET /api/lakemedel`: what has been decided about medicines, and what was collected. */
export const lakemedelQuery = (who: Who) =>
  answerQuery(who, { resource: 'lakemedel' }, { item: medicineSchema })

/** Decisions about medicines, and what was collected, in the order of the sources. */
export const useLakemedel = () => useQuery(lakemedelQuery(useWho()))
