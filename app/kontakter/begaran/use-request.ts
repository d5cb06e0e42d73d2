import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'
import { coordinatorRequestStateSchema } from '../contract.ts'

/** `POST /api/kontakter/begaran`: asks a unit, by the id of its contact, for a fast vårdkontakt. */
export const useRequest = () =>
  useAnswerMutation({
    schema: coordinatorRequestStateSchema,
    send: (unit: string) => ({ resource: 'kontakter/begaran', body: { unit } }),
    makesStale: ['kontakter/begaran'],
  })
