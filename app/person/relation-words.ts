import { useTexts } from '#platform/i18n/use-texts.ts'
import type { Usable } from '#platform/session/represents.ts'
import { quoted } from '#ui/SourceText.tsx'

/** Who a person is to the reader, and by which kind of right: `mamma, du är utsett ombud`. The relation is the register's word. */
export function useRelationWords(): (one: Usable) => string {
  const t = useTexts('person')
  return ({ relation, relationType }) =>
    [quoted(relation), t(`relationType.${relationType}`)].filter(Boolean).join(', ')
}
