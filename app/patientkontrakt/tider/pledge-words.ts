import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { formatDay, toDate } from '#platform/dates/dates.ts'
import { withRemarks } from '#platform/i18n/sentence.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import { isLate, type Pledge } from './times-of.ts'

/** What others are to do, in a line: what, who, and by when. */
export function usePledgeWords() {
  const t = useTexts('patientkontrakt')
  const [language] = useLanguage()
  const now = useNow()
  return (pledge: Pledge): string => {
    const { text, day, party, name, followUp } = pledge
    const date = day && formatDay(toDate(day), now, language)
    if (followUp) return t(isLate(pledge, dayOf(now)) ? 'wasToFollow' : 'followUp', { date: date ?? '' })
    return withRemarks(quoted((text ?? '').replace(/\.$/, '')), [
      name ? quoted(name) : party && party !== 'resident' && t(`who.${party}`).toLowerCase(),
      date && t(isLate(pledge, dayOf(now)) ? 'late' : 'atTheLatest', { date }),
    ])
  }
}
