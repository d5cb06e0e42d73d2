import type { Refusals } from './described.ts'

/** What every address about a person may answer. */
export const ofPerson: Refusals = {
  400: ['subject-of-care-missing', 'actor-missing', 'bad-actor-type'],
  401: ['not-logged-in', 'unknown-actor'],
  403: ['subject-not-represented', 'area-not-allowed'],
  500: ['internal'],
  503: ['engagement-index-down'],
}

/** What every address may answer where something is sent that is done once. */
export const ofOnce: Refusals = {
  400: ['idempotency-key-missing'],
  422: ['idempotency-key-reused'],
}

/** All of them, the codes of each status once. */
export function allRefusals(...some: readonly (Refusals | undefined)[]): Refusals {
  const all: Record<number, string[]> = {}
  for (const one of some)
    for (const [status, codes = []] of Object.entries(one ?? {}))
      all[Number(status)] = [...new Set([...(all[Number(status)] ?? []), ...codes])]
  return all
}
