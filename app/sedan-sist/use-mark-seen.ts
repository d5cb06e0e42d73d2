import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'
import { seenSchema } from './contract.ts'

/** `POST /api/sedan-sist/sett`: what was told as a version is seen, by the one who reads and nobody else. */
export const useMarkSeen = () =>
  useAnswerMutation({
    schema: seenSchema,
    send: (version: string) => ({ resource: 'sedan-sist/sett', area: 'sedan-sist', body: { version } }),
    makesStale: ['sedan-sist'],
  })
