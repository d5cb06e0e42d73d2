import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { formatDate, formatTime, isDateOnly, nearDay, toDate } from '#platform/dates/dates.ts'
import { languages } from '#platform/i18n/language.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Wound, WoundEntry, WoundPlan } from '../contract.ts'
import { inTime } from '../order.ts'

const known = ['VENOUS', 'ARTERIAL', 'MIXED', 'PRESSURE', 'DIABETIC', 'SURGICAL', 'TRAUMA'] as const

/** What is said of wounds on both pages, in words of the page with those of the source quoted. */
export function useWoundWords() {
  const t = useTexts('sarord')
  const [language] = useLanguage()
  const now = useNow()
  return { name, type, number, size, day, when }

  /** Where on the body, by the first who says it; without a plan when somebody last noted it. */
  function name({ plans, entries }: Wound): string {
    const site = plans.find((plan) => plan.site)?.site
    if (site) return quoted(site)
    if (plans.length > 0) return t('noSite')
    const at = inTime(entries, now).past[0]?.at
    return at ? t('noted', { day: day(at) }) : t('notedUndated')
  }

  /** What kind it is, in plain words; a kind that is not known as it is written. */
  function type({ woundType: code }: Pick<WoundPlan, 'woundType'> = {}): string | undefined {
    const one = known.find((kind) => kind === code)
    return one ? t(`type.${one}`) : quoted(code)
  }

  function cm(mm: number): string {
    return number(mm / 10)
  }

  function number(value: number): string {
    return new Intl.NumberFormat(languages[language].locale, { maximumFractionDigits: 2 }).format(value)
  }

  /** In cm; that a side is lacking is said. */
  function size({ length, width }: Pick<WoundEntry, 'length' | 'width'>): string | undefined {
    if (length === undefined) return width === undefined ? undefined : t('onlyWidth', { width: cm(width) })
    if (width === undefined) return t('onlyLength', { length: cm(length) })
    return t('size', { length: cm(length), width: cm(width) })
  }

  /** `16 november 2026` */
  function day(value: string): string {
    return formatDate(toDate(value), 'date', language)
  }

  /** `i dag 14.00`, `måndag 14 december`: for what is to come. */
  function when(value: string): string {
    const date = toDate(value)
    const said = nearDay(date, now, language)
    const isOtherYear = dayOf(date).slice(0, 4) !== dayOf(now).slice(0, 4)
    return isDateOnly(value) || isOtherYear ? said : `${said} ${formatTime(date, language)}`
  }
}
