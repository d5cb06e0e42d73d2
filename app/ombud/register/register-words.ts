import { formatDate, sentence, toDate } from '#platform/dates/dates.ts'
import { useAreaNames } from '#platform/i18n/area-names.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { scopeAreas } from '#platform/session/scope-areas.ts'
import type { Representation } from '../contract.ts'
import { opensAny } from '../in-force.ts'
import { openAreas, useOmbudWords } from '../ombud-words.ts'

/** The words of a representation on its page, which tells more of it than a card. */
export function useRegisterWords() {
  const t = useTexts('register')
  const word = useTexts('ombud')
  const words = useOmbudWords()
  const [language] = useLanguage()
  const area = useAreaNames(scopeAreas())
  return {
    ...words,
    /** What kind of right it is, and who can change it. */
    kind: (one: Representation) =>
      one.relationType === 'appointed'
        ? t(`kind.appointed.${one.direction === 'for-me' ? 'forMe' : 'byMe'}`, { name: words.name(one) })
        : t(`kind.${one.relationType}`),
    do: (one: Representation) =>
      sentence(
        openAreas(one, 'do')
          .flatMap((each) => area.does(each) ?? [])
          .join(', ') || word('nothing'),
      ),
    period: (one: Representation) =>
      [
        one.validFrom && t('from', { date: formatDate(toDate(one.validFrom), 'date', language) }),
        words.until(one),
      ]
        .filter(Boolean)
        .join('. '),
    status: (one: Representation) =>
      t(`status.${one.status === 'active' && !opensAny(one) ? 'closed' : one.status}`),
  }
}
