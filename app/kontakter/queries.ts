import { useQuery } from '@tanstack/react-query'
import type { Who } from '../platform/http/api.ts'
import { answerQuery } from '../platform/queries/answer-query.ts'
import { useWho } from '../platform/session/session.ts'
import { contactSchema } from './contract.ts'

export const kontakterQuery = (who: Who) => answerQuery('kontakter', contactSchema, who)

export const useKontakter = () => useQuery(kontakterQuery(useWho()))
