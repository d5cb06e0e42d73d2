import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { bookableSchema } from './contract.ts'

/** `GET /api/tidslinje/boka`: the free times, and the units that offer none here. */
export const bokaQuery = (who: Who) =>
  answerQuery(who, { resource: 'tidslinje/boka' }, { item: bookableSchema })

/** Where and when a new time can be booked. */
export const useBoka = () => useQuery(bokaQuery(useWho()))
