import type { Scope } from '#platform/session/contract.ts'
import { scopeAreas } from '#platform/session/scope-areas.ts'

/** What is chosen for an ombud. `until` is a Swedish day, or '' for until it is revoked. */
export type Chosen = { scopes: readonly Scope[]; until: string }

export const nothingChosen = (): Chosen => ({
  scopes: scopeAreas().map((area) => ({ area, see: false, do: false })),
  until: '',
})

/** Why a choice cannot be sent; undefined when it can. */
export function problemOf({ scopes, until }: Chosen, today: string): 'nothing' | 'past' | undefined {
  if (!scopes.some(({ see }) => see)) return 'nothing'
  return until !== '' && until < today ? 'past' : undefined
}

/** The choice with one right set: who may do may see, and who may not see may not do. */
export function withRight(chosen: Chosen, area: string, right: 'see' | 'do', on: boolean): Chosen {
  const scopes = chosen.scopes.map((scope) => {
    if (scope.area !== area) return scope
    return right === 'see'
      ? { ...scope, see: on, do: on && scope.do }
      : { ...scope, do: on, see: on || scope.see }
  })
  return { ...chosen, scopes }
}
