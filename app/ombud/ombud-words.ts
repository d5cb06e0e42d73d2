import { formatDate, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { scopeAreas } from '#platform/session/scope-areas.ts'
import { useAreaNames } from '#platform/i18n/area-names.ts'
import type { Representation } from './contract.ts'
import { opensAny } from './in-force.ts'
import { quoted } from '#ui/SourceText.tsx'

/** The words of a representation in the reader's language. */
export function useOmbudWords() {
  const t = useTexts('ombud')
  const [language] = useLanguage()
  const area = useAreaNames(scopeAreas())
  return {
    name: ({ name }: Representation) => name ?? t('protected'),
    /** `dotter, utsett ombud` */
    relation: ({ relation, relationType }: Representation) =>
      [quoted(relation), t(`relationType.${relationType}`)].filter(Boolean).join(', '),
    /** Who it is to whom. One is nobody's ombud whose right opens nothing. */
    direction: (one: Representation) =>
      t(one.direction === 'for-me' ? 'forMe' : opensAny(one) ? 'byMe' : 'byMeClosed'),
    see: (one: Representation) => sentence(openAreas(one, 'see').map(area.inText).join(', ') || t('nothing')),
    until: ({ validTo }: Representation) =>
      validTo && t('until', { date: formatDate(toDate(validTo), 'date', language) }),
  }
}

/** Areas of this portal in which it lets something be seen, or done. */
export const openAreas = ({ scopes }: Representation, right: 'see' | 'do') =>
  scopeAreas().filter((one) => scopes.some((scope) => scope.area === one && scope.see && scope[right]))
