import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '#platform/http/api-error.ts'

/** Whether what has failed so many times before is asked for again. */
export const isRetried = (failures: number, error: unknown) =>
  failures < 1 && error instanceof ApiError && error.kind === 'unreachable'

/** The one cache. Made once, outside React; it lives in memory only and is gone with the page. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      // An offline browser shall say so at once. The default would wait, silently, until it is online.
      networkMode: 'always',
      retry: isRetried,
      retryDelay: 500,
    },
  },
})

/** Lets a query run without waiting for it. Its failure is shown where its answer would have been. */
export function start(query: Promise<unknown>): void {
  query.catch(() => undefined)
}
