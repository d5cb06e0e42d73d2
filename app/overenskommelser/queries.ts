import { useQuery } from '@tanstack/react-query'
import type { Who } from '../platform/http/api.ts'
import { answerQuery } from '../platform/queries/answer-query.ts'
import { useWho } from '../platform/session/session.ts'
import { agreementSchema } from './contract.ts'

/** `GET /api/overenskommelser`: what has been agreed with the person. Fails with `ApiError`. */
export const overenskommelserQuery = (who: Who) => answerQuery('overenskommelser', agreementSchema, who)

/** Agreements, in force and ended, in the order of the sources. With its loading and failure. */
export const useOverenskommelser = () => useQuery(overenskommelserQuery(useWho()))
