import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { medicationSchema } from './contract.ts'

/** `GET /api/lakemedel`: what has been decided about medicines. */
export const lakemedelQuery = (who: Who) =>
  answerQuery(who, { resource: 'lakemedel' }, { item: medicationSchema })

/** Decisions about medicines, in the order of the sources. */
export const useLakemedel = () => useQuery(lakemedelQuery(useWho()))
