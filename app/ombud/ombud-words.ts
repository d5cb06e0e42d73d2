import { formatDate, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { scopeAreas } from '#platform/session/scope-areas.ts'
import { useAreaNames } from '#platform/i18n/area-names.ts'
import { joinNames } from '#platform/answer/names.ts'
import type { Representation } from './contract.ts'
import { opensAny } from './in-force.ts'

/** The words of a representation in the reader's language. */
export function useOmbudWords() {
  const t = useTexts('ombud')
  const [language] = useLanguage()
  const area = useAreaNames(scopeAreas())
  const date = (value: string) => formatDate(toDate(value), 'date', language)
  const listed = (names: string[]) =>
    names.length > 0 ? sentence(joinNames(names, t('and'), '')) : t('nothing')
  const nameOf = ({ name }: Representation) => name ?? t('protected')
  return {
    name: nameOf,
    /** `dotter, utsett ombud` */
    relation: ({ relation, relationType }: Representation) =>
      [relation, t(`relationType.${relationType}`)].filter(Boolean).join(', '),
    /** Who it is to whom. One is nobody's ombud whose right opens nothing. */
    direction: (one: Representation) =>
      t(one.direction === 'for-me' ? 'forMe' : opensAny(one) ? 'byMe' : 'byMeClosed'),
    see: (one: Representation) => listed(open(one, 'see').map(area.inText)),
    do: (one: Representation) => listed(open(one, 'do').flatMap((each) => area.does(each) ?? [])),
    /** Why it opens less than such a right otherwise does. */
    limit: (one: Representation) =>
      one.limit &&
      t(`limit.${one.direction === 'for-me' ? 'forMe' : 'byMe'}.${one.limit}`, { name: nameOf(one) }),
    period: ({ validFrom, validTo }: Representation) =>
      [validFrom && t('from', { date: date(validFrom) }), validTo && t('until', { date: date(validTo) })]
        .filter(Boolean)
        .join('. '),
    until: ({ validTo }: Representation) => validTo && t('until', { date: date(validTo) }),
    status: (one: Representation) =>
      t(`status.${one.status === 'active' && !opensAny(one) ? 'closed' : one.status}`),
  }
}

/** Areas of this portal in which it lets something be seen, or done. */
const open = ({ scopes }: Representation, right: 'see' | 'do') =>
  scopeAreas().filter((one) => scopes.some((scope) => scope.area === one && scope.see && scope[right]))
