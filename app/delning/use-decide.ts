import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'
import { type ConsentAnswer, sharingDoneSchema } from './contract.ts'

/** `POST /api/delning/samtycken/{id}/avsluta`: ends a consent at once. When it fails it may stand. */
export const useEndConsent = (id: string) =>
  useAnswerMutation({
    schema: sharingDoneSchema,
    send: () => ({ resource: `delning/samtycken/${id}/avsluta`, body: {} }),
    makesStale: ['delning'],
  })

/** `POST /api/delning/fragor/{id}`: the answer to a question. When it fails it may have come. */
export const useAnswerRequest = (id: string) =>
  useAnswerMutation({
    schema: sharingDoneSchema,
    send: (body: ConsentAnswer) => ({ resource: `delning/fragor/${id}`, body }),
    makesStale: ['delning'],
  })
