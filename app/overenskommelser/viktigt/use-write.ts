import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'
import { importantSchema } from '../contract.ts'

/** `POST /api/viktigt`: keeps what the person has written; an empty text takes it away. */
export const useWrite = () =>
  useAnswerMutation({
    schema: importantSchema,
    send: (text: string) => ({ resource: 'viktigt', area: 'overenskommelser', body: { text } }),
    makesStale: ['viktigt'],
  })
