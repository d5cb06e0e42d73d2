import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'
import { sharingDoneSchema } from '../contract.ts'

/** `POST /api/delning/sparrar`: blocks what a party has written. When it fails it may have been done. */
export const useBlock = () =>
  useAnswerMutation({
    schema: sharingDoneSchema,
    send: (party: string) => ({ resource: 'delning/sparrar', body: { party } }),
    makesStale: ['delning'],
  })

/** `POST /api/delning/sparrar/{id}/hav`: takes a block away, by its id. When it fails it may have been done. */
export const useLift = () =>
  useAnswerMutation({
    schema: sharingDoneSchema,
    send: (id: string) => ({ resource: `delning/sparrar/${id}/hav`, body: {} }),
    makesStale: ['delning'],
  })
