import { useMutation, useQueryClient } from '@tanstack/react-query'
import { postResource } from '#platform/http/api.ts'
import { useWho } from '#platform/session/session.ts'
import { importantSchema } from '../contract.ts'
import { viktigtQuery } from '../queries.ts'

/** `POST /api/viktigt`: keeps what the person has written; an empty text takes it away. Fails with `ApiError`. */
export function useWrite() {
  const who = useWho()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (text: string) =>
      postResource('viktigt', importantSchema, { who, area: 'overenskommelser', body: { text } }),
    onSettled: () => cache.invalidateQueries({ queryKey: viktigtQuery(who).queryKey }),
    networkMode: 'always',
  })
}
