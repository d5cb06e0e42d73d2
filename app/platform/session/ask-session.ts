import { ApiError } from '#platform/http/api-error.ts'
import { queryClient } from '#platform/queries/query-client.ts'

/** Asks the platform who is logged in; what is on its way is waited for. */
export const askSession = () =>
  queryClient.invalidateQueries({ queryKey: ['session'] }, { cancelRefetch: false })

let wanted = false

/** It is to be asked anew who is logged in: what is known of it may be of before. */
export function wantAnew(): void {
  wanted = true
}

/** The platform has said who is logged in, or that nobody is. */
export function answered(): void {
  wanted = false
}

/** True from when it was to be asked anew until it is answered, also when the question was lost with all else of the page. */
export const isWanted = () => wanted

/** Ends the question that is on its way: it was asked before, and may be answered as it was then. */
export const cancelAsked = () =>
  queryClient
    .getQueryCache()
    .find({ queryKey: ['session'] })
    ?.cancel({ silent: true })

/** Asks anew who is logged in, whatever is on its way. */
export async function askAnew(): Promise<void> {
  wantAnew()
  // Of an emptied page it would be waited for.
  await cancelAsked()
  await queryClient.invalidateQueries({ queryKey: ['session'] })
}

let refusals = 0

/**
 * What was refused may have been asked by a right that is gone: the rights are asked for, and then it is asked again, by those
 * there are now. A platform that goes on refusing is not asked for ever.
 */
export async function askForbidden(): Promise<void> {
  await askSession()
  if ((refusals += 1) > 3) return
  setTimeout(() => {
    refusals = 0
  }, 10_000)
  // By then the page is drawn by the rights there are.
  setTimeout(() => {
    void queryClient.refetchQueries({
      predicate: ({ state: { error } }) => error instanceof ApiError && error.kind === 'forbidden',
    })
  })
}
