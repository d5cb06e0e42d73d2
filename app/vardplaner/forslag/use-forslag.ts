import { ApiError } from '#platform/http/api-error.ts'
import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'
import { useSendOnce } from '#platform/queries/send-once.ts'
import { type NewProposal, proposedSchema, withdrawnSchema } from './contract.ts'

/** `POST /api/forslag`: sends a proposal, once. `form` names the draft that it is. The plan may have ended meanwhile. */
export function usePropose(form: string) {
  const { error, ...sending } = useSendOnce(form, {
    schema: proposedSchema,
    send: (proposal: NewProposal) => ({ resource: 'forslag', area: 'vardplaner', body: proposal }),
    makesStale: ['forslag', 'vardplaner'],
  })
  const hasEnded = sending.state === 'refused' && error instanceof ApiError && error.status === 409
  return { ...sending, hasEnded }
}
export type Proposing = ReturnType<typeof usePropose>

/** `POST /api/forslag/{id}/dra-tillbaka`: takes a proposal back. When it fails it may have been. */
export const useWithdraw = (id: string) =>
  useAnswerMutation({
    schema: withdrawnSchema,
    send: () => ({ resource: `forslag/${id}/dra-tillbaka`, area: 'vardplaner', body: {} }),
    makesStale: ['forslag'],
  })
