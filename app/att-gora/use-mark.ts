import { useMutation, useQueryClient } from '@tanstack/react-query'
import { markAnswerSchema } from '../overenskommelser/contract.ts'
import { overenskommelserQuery } from '../overenskommelser/queries.ts'
import { postResource } from '#platform/http/api.ts'
import { useWho } from '#platform/session/session.ts'

type Mark = { agreement: string; commitment: string; done: boolean }

/**
 * `POST /api/overenskommelser/{id}/gjort`: tells the source that a task is done, or not. The agreements are fetched anew
 * whatever it said, so that every page says the same. Fails with `ApiError`.
 */
export function useMark() {
  const who = useWho()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ agreement, ...body }: Mark) =>
      postResource(`overenskommelser/${agreement}/gjort`, markAnswerSchema, { who, area: 'att-gora', body }),
    onSettled: () => cache.invalidateQueries({ queryKey: overenskommelserQuery(who).queryKey }),
    networkMode: 'always',
  })
}
