import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { feeSchema } from './contract.ts'

/** `GET /api/avgifter`: what the person pays for care, medicines and hemtjänst. */
export const avgifterQuery = (who: Who) => answerQuery(who, { resource: 'avgifter' }, { item: feeSchema })

/** What sources tell of the person's fees. */
export const useAvgifter = () => useQuery(avgifterQuery(useWho()))
