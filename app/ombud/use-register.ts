import { useMutation, useQueryClient } from '@tanstack/react-query'
import { postResource } from '#platform/http/api.ts'
import type { Scope } from '#platform/session/contract.ts'
import { useWho } from '#platform/session/session.ts'
import { checkSession } from '#platform/session/visit.ts'
import { candidateSchema, registeredSchema } from './contract.ts'

/** What an ombud may see and do, and the last day (`2027-11-23`, Swedish; absent: until it is revoked). */
export type Rights = { scopes: Scope[]; validTo?: string }

/** `POST /api/ombud/sok`: who has a personnummer of twelve digits. It goes in the body, never in an address. */
export function useFind() {
  const who = useWho()
  return useMutation({
    mutationFn: (personnummer: string) =>
      postResource('ombud/sok', candidateSchema, { who, body: { personnummer } }),
    networkMode: 'always',
  })
}

/** `POST /api/ombud`: appoints the person of an id. Fails with `ApiError`; then nobody has been appointed. */
export const useAppoint = () => useRegister((change: Rights & { person: string }) => ['ombud', change])

/** `POST /api/ombud/{id}`: other rights. */
export const useChange = () =>
  useRegister(({ id, ...change }: Rights & { id: string }) => [`ombud/${id}`, change])

/** `POST /api/ombud/{id}/aterkalla`: ends it at once, from either side. */
export const useRevoke = () => useRegister((id: string) => [`ombud/${id}/aterkalla`, {}])

/** Sends a change to the register; whatever it said, who represents whom is asked for anew. */
function useRegister<Change>(request: (change: Change) => [resource: string, body: unknown]) {
  const who = useWho()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (change: Change) => {
      const [resource, body] = request(change)
      return postResource(resource, registeredSchema, { who, body })
    },
    onSettled: () => {
      checkSession()
      return cache.invalidateQueries({ queryKey: ['ombud', who.personId] })
    },
    networkMode: 'always',
  })
}
