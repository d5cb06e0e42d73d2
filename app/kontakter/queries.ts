import { useQuery } from '@tanstack/react-query'
import type { Who } from '../platform/http/api.ts'
import { answerQuery } from '../platform/queries/answer-query.ts'
import { useWho } from '../platform/session/session.ts'
import { contactSchema } from './contract.ts'

/** `GET /api/kontakter`: whom the person can turn to. Fails with `ApiError`. */
export const kontakterQuery = (who: Who) => answerQuery('kontakter', contactSchema, who)

/** Contacts in the order of the sources; `byImportance` sorts them. With its loading and failure. */
export const useKontakter = () => useQuery(kontakterQuery(useWho()))
