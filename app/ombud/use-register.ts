import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'
import type { Scope } from '#platform/session/contract.ts'
import { checkSession } from '#platform/session/visit.ts'
import { candidateSchema, registeredSchema } from './utse/contract.ts'

/** What an ombud may see and do, and the last day (`2027-11-23`, Swedish; absent: until it is revoked). */
export type Rights = { scopes: Scope[]; validTo?: string }

/** `POST /api/ombud/sok`: who has a personnummer of twelve digits. It goes in the body, never in an address. */
export const useFind = () =>
  useAnswerMutation({
    schema: candidateSchema,
    send: (personnummer: string) => ({ resource: 'ombud/sok', body: { personnummer } }),
    makesStale: [],
  })

/** `POST /api/ombud`: appoints the person of an id. When it fails nobody has been appointed. */
export const useAppoint = () =>
  useRegister((change: Rights & { person: string }) => ({ resource: 'ombud', body: change }))

/** `POST /api/ombud/{id}`: other rights. */
export const useChange = () =>
  useRegister(({ id, ...change }: Rights & { id: string }) => ({ resource: `ombud/${id}`, body: change }))

/** `POST /api/ombud/{id}/aterkalla`: ends it at once, from either side. */
export const useRevoke = () => useRegister((id: string) => ({ resource: `ombud/${id}/aterkalla`, body: {} }))

/** Sends a change to the register; whatever it said, who represents whom is asked for anew. */
const useRegister = <Change>(send: (change: Change) => { resource: string; body: unknown }) =>
  useAnswerMutation({ schema: registeredSchema, send, makesStale: ['ombud'], settled: checkSession })
