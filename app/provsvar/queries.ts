import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { replySchema } from './contract.ts'

/** `GET /api/provsvar`: what laboratories, röntgen and those asked by a remiss have replied about the person. */
export const provsvarQuery = (who: Who) => answerQuery(who, { resource: 'provsvar' }, { item: replySchema })

/** Replies in the order of the sources. */
export const useProvsvar = () => useQuery(provsvarQuery(useWho()))
