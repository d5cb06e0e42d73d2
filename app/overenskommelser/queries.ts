import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery, resourceQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { agreementSchema, importantSchema } from './contract.ts'

/** `GET /api/overenskommelser`: what has been agreed with the person. */
export const overenskommelserQuery = (who: Who) =>
  answerQuery(who, { resource: 'overenskommelser' }, { item: agreementSchema })

/** Agreements, in force and ended, in the order of the sources. */
export const useOverenskommelser = () => useQuery(overenskommelserQuery(useWho()))

/** `GET /api/viktigt`: what the person has written as important; fails with `forbidden` where it is off. */
export const viktigtQuery = (who: Who) =>
  resourceQuery(who, { resource: 'viktigt', area: 'overenskommelser' }, importantSchema)

/** What matters to the person, as written here. */
export const useViktigt = () => useQuery(viktigtQuery(useWho()))
