import { useTexts } from '#platform/i18n/use-texts.ts'
import { joinNames } from '#platform/answer/names.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Vaccination } from './contract.ts'
import { doseNumber, missingIn } from './doses.ts'
import { useNameWords } from './name-words.ts'

/** What is said of vaccinations on the pages, in words of the page with those of the source quoted. */
export function useDoseWords() {
  const t = useTexts('vaccinationer')
  const answer = useTexts('answer')
  return { ...useNameWords(), dose, missing }

  /** `Dos 2 av 3`; undefined when the source does not say which it is. */
  function dose({ doseOrdinal, dosesPrescribed }: Vaccination): string | undefined {
    const number = doseNumber(doseOrdinal)
    const of = doseNumber(dosesPrescribed)
    if (doseOrdinal === undefined) return undefined
    if (number !== undefined) return of === undefined ? t('dose', { number }) : t('doseOf', { number, of })
    const words = quoted(doseOrdinal)
    return dosesPrescribed === undefined
      ? t('doseInWords', { number: words })
      : t('doseOfInWords', { number: words, of: quoted(dosesPrescribed) })
  }

  /** Which doses nobody tells of, when the source says how many there are. Never when the next is to be taken. */
  function missing(doses: readonly Vaccination[]): string | undefined {
    const found = missingIn(doses)
    if (!found) return undefined
    const { latest, of, missing: numbers } = found
    const which = joinNames(numbers.map(String), answer('and'), '')
    return t('missing', { latest, of, which, count: numbers.length })
  }
}
