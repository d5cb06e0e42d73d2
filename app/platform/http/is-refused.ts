import { ApiError } from './api-error.ts'

/** True when it is certain that nothing was done of what was sent. */
export const isRefused = (error: unknown) =>
  error instanceof ApiError &&
  ['logged-out', 'forbidden', 'not-found', 'refused', 'index-down', 'withheld'].includes(error.kind)
