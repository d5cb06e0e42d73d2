import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { languages } from '#platform/i18n/language.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Decision, Insats } from './contract.ts'
import { periodOf, standingOf } from './standing.ts'

const known = ['HSJV', 'HTJ', 'LSS', 'SVTJ', 'SÄBO'] as const

/** What is said of insatser on the pages, in words of the page with those of the source quoted. */
export function useInsatsWords() {
  const t = useTexts('insatsord')
  const [language] = useLanguage()
  const today = dayOf(useNow())
  return { name, kind, help, hours, amount, standing, day }

  function day(value: string): string {
    return formatDate(toDate(value), 'date', language)
  }

  /** What the contract calls it, in plain words; a code that is not known as it is written. */
  function kind({ typeOfCareService: code }: Insats): string | undefined {
    const service = known.find((one) => one === code)
    return service ? t(`service.${service}`) : quoted(code)
  }

  function help({ typeOfCareService: code }: Insats): string | undefined {
    const service = known.find((one) => one === code)
    return service && t(`serviceHelp.${service}`)
  }

  /** By what is decided, else by what is done, else by its kind. */
  function name(insats: Insats): string {
    return quoted(insats.decision?.what) ?? quoted(insats.input) ?? kind(insats) ?? t('one')
  }

  function hours({ hoursPerMonth: count }: Pick<Decision, 'hoursPerMonth'> = {}): string | undefined {
    if (count === undefined) return undefined
    const { locale } = languages[language]
    return t('hours', { count, hours: new Intl.NumberFormat(locale).format(count) })
  }

  /** How much: by the decision, else as the source writes it. */
  function amount({ decision, scope }: Insats): string | undefined {
    return hours(decision) ?? quoted(scope)
  }

  /** Whether it is in force, and until when. */
  function standing(insats: Insats): string {
    const { from, to } = periodOf(insats)
    const { appliedOn, decidedOn } = insats.decision ?? {}
    switch (standingOf(insats, today)) {
      case 'applied':
        return appliedOn ? t('applied', { day: day(appliedOn) }) : t('appliedUndated')
      case 'refused':
        return decidedOn ? t('refused', { day: day(decidedOn) }) : t('refusedUndated')
      case 'odd':
        return t('odd')
      case 'past':
        return t('ended', { day: day(to ?? today) })
      case 'coming':
        return t('begins', { day: day(from ?? today) })
      default:
        return to ? t('until', { day: day(to) }) : t('noEnd')
    }
  }
}
