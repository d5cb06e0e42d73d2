import { useQuery } from '@tanstack/react-query'
import type { Who } from '../platform/http/api.ts'
import { answerQuery } from '../platform/queries/answer-query.ts'
import { useWho } from '../platform/session/session.ts'
import { agreementSchema } from './contract.ts'

export const overenskommelserQuery = (who: Who) => answerQuery('overenskommelser', agreementSchema, who)

export const useOverenskommelser = () => useQuery(overenskommelserQuery(useWho()))
