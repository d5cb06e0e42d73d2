import { isWhole } from '#platform/answer/coverage.ts'
import { useLastKnown } from '#platform/answer/use-last-known.ts'
import type { Sharing } from '../contract.ts'
import type { useDelning } from '../queries.ts'

type Of<Kind extends Sharing['kind']> = Extract<Sharing, { kind: Kind }>

/**
 * The consent or question of an id. It stays as it was last told while its source is silent, so that what came of an answer can be
 * read; undefined when every source has answered and none has it.
 */
export function useOne<Kind extends Sharing['kind']>(
  { data }: ReturnType<typeof useDelning>,
  kind: Kind,
  id: string,
): Of<Kind> | undefined {
  const isIt = (one: Sharing): one is Of<Kind> => one.kind === kind && one.id === id
  const found = data?.items.find(isIt)
  const known = useLastKnown(found)
  if (found || !data || isWhole(data)) return found
  return known?.id === id ? known : undefined
}
