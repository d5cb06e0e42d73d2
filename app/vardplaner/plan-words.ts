import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import type { CarePlan } from './contract.ts'
import { quoted } from '#ui/SourceText.tsx'

/** Codes of typeOfCarePlan that have words of their own: those of the contract, and LSS, for which it has none. */
const kinds = ['SIP', 'SPLPTLRV', 'SPU', 'VP', 'HP', 'RP', 'GP', 'SVP', 'LSS'] as const

const known = (code: string | undefined) => kinds.find((one) => one === code)

/** The plan's kind, if it is one of those with words. */
export const knownKind = (plan: CarePlan) => known(plan.typeOfCarePlan)

/** The words of a plan in the reader's language. */
export function usePlanWords() {
  const t = useTexts('vardplaner')
  const [language] = useLanguage()
  const kindOf = (code: string) => {
    const kind = known(code)
    return kind ? t(`kind.${kind}`) : t('unknownKind', { code })
  }
  const kind = ({ typeOfCarePlan: code }: CarePlan) => (code ? kindOf(code) : t('noKind'))
  return {
    kind,
    /** The words of a code of typeOfCarePlan. */
    kindOf,
    title: (plan: CarePlan) => quoted(plan.title) ?? kind(plan),
    /** A day without its year where that is this one: `18 december`. */
    near: (value: string, today: string) =>
      formatDate(toDate(value), 'date', language).replace(` ${today.slice(0, 4)}`, ''),
    /** The day of a time, or no more than its month or year where that is all that is known. */
    date: (value: string) =>
      value.length === 4 ? value : formatDate(toDate(value), value.length === 7 ? 'month' : 'date', language),
  }
}
