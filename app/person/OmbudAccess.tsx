import { type ReactNode, useMemo } from 'react'
import { useOmbud } from '../ombud/queries.ts'
import { type Access, AccessContext } from '#platform/answer/access.ts'

/** Tells every card which ombud may see its area. Not known while ombud load or when they failed. */
export function OmbudAccess({ children }: { children: ReactNode }) {
  const { data } = useOmbud()
  const access = useMemo<Access>(
    () => (area) =>
      data?.items
        .filter(({ direction, status }) => direction === 'for-me' && status === 'active')
        .filter(({ scopes }) => scopes.some((scope) => scope.area === area && scope.see))
        .flatMap(({ name }) => name ?? []),
    [data],
  )
  return <AccessContext value={access}>{children}</AccessContext>
}
