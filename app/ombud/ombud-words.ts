import { formatDate, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { scopeAreas } from '#platform/session/scope-areas.ts'
import { useAreaNames } from '#platform/i18n/area-names.ts'
import type { Representation } from './contract.ts'

/** The words of a representation in the reader's language. */
export function useOmbudWords() {
  const t = useTexts('ombud')
  const [language] = useLanguage()
  const area = useAreaNames(scopeAreas())
  const date = (value: string) => formatDate(toDate(value), 'date', language)
  const inWords = (scopes: Representation['scopes'], right: 'see' | 'do') => {
    const names = scopeAreas()
      .filter((one) => scopes.some((scope) => scope.area === one && scope.see && scope[right]))
      .map(area.inText)
    return names.length > 0 ? sentence(names.join(', ')) : t('nothing')
  }
  return {
    name: ({ name }: Representation) => name ?? t('protected'),
    /** `dotter, utsett ombud` */
    relation: ({ relation, relationType }: Representation) =>
      [relation, t(`relationType.${relationType}`)].filter(Boolean).join(', '),
    direction: ({ direction }: Representation) => t(direction === 'for-me' ? 'forMe' : 'byMe'),
    see: ({ scopes }: Representation) => inWords(scopes, 'see'),
    do: ({ scopes }: Representation) => inWords(scopes, 'do'),
    period: ({ validFrom, validTo }: Representation) =>
      [validFrom && t('from', { date: date(validFrom) }), validTo && t('until', { date: date(validTo) })]
        .filter(Boolean)
        .join('. '),
    until: ({ validTo }: Representation) => validTo && t('until', { date: date(validTo) }),
    status: ({ status }: Representation) => t(`status.${status}`),
  }
}
