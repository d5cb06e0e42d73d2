import { useMutation, useQueryClient } from '@tanstack/react-query'
import { postResource } from '#platform/http/api.ts'
import { useWho } from '#platform/session/session.ts'
import { coordinatorRequestStateSchema } from '../contract.ts'
import { begaranQuery } from '../queries.ts'

/** `POST /api/kontakter/begaran`: asks a unit, by the id of its contact, for a fast vårdkontakt. Fails with `ApiError`. */
export function useRequest() {
  const who = useWho()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (unit: string) =>
      postResource('kontakter/begaran', coordinatorRequestStateSchema, {
        who,
        body: { unit, consent: true },
      }),
    // Also after a failure: the platform may have taken it although its answer never came.
    onSettled: () => cache.invalidateQueries({ queryKey: begaranQuery(who).queryKey }),
    networkMode: 'always',
  })
}
