import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery, resourceQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { proposalReceiversSchema, proposalSchema } from './contract.ts'

/** `GET /api/forslag`: what is proposed to the person's plans. */
export const forslagQuery = (who: Who) =>
  answerQuery(who, { resource: 'forslag', area: 'vardplaner' }, { item: proposalSchema })

/** Proposals to all plans, in the order of the sources. */
export const useForslag = () => useQuery(forslagQuery(useWho()))

/** `GET /api/forslag/mottagare`: the units that take proposals. */
export const forslagsmottagareQuery = (who: Who) =>
  resourceQuery(who, { resource: 'forslag/mottagare', area: 'vardplaner' }, proposalReceiversSchema)

/** The units that take proposals, and what is said of each. */
export const useForslagsmottagare = () => useQuery(forslagsmottagareQuery(useWho()))
