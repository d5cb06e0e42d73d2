import { useTranslation } from 'react-i18next'
import { formatDate, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage } from '#platform/i18n/i18n.ts'
import { areas } from '#platform/session/contract.ts'
import type { Representation } from './contract.ts'

/** The words of a representation in the reader's language. */
export function useOmbudWords() {
  const { t } = useTranslation('ombud')
  const [language] = useLanguage()
  const date = (value: string) => formatDate(toDate(value), 'date', language)
  const inWords = (scopes: Representation['scopes'], right: 'see' | 'do') => {
    const names = areas
      .filter((area) => scopes.some((scope) => scope.area === area && scope.see && scope[right]))
      .map((area) => t(`area.${area}`))
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
