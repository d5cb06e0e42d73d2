import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { vaccinationSchema } from './contract.ts'

/** `GET /api/vaccinationer`: what the person has been vaccinated against. */
export const vaccinationerQuery = (who: Who) =>
  answerQuery(who, { resource: 'vaccinationer' }, { item: vaccinationSchema })

/** What has been given, the latest first. */
export const useVaccinationer = () => useQuery(vaccinationerQuery(useWho()))
