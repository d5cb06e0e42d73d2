import { useNow } from '#platform/clock/clock.ts'
import { formatDay, formatTime, isDateOnly, toDate } from '#platform/dates/dates.ts'
import { useLanguage } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Professional } from '../contract.ts'

/** `Karin Ek, Läkare, Vårdcentralen Ekbacken`, of what is known. */
export const who = (one: Professional | undefined) =>
  one &&
  [one.name, one.title, one.unit]
    .flatMap((part) => part ?? [])
    .map((part) => quoted(part))
    .join(', ')

/** Days, hours and signatures of a reply, in words. */
export function useAboutWords() {
  const [language] = useLanguage()
  const today = useNow()
  const day = (value: string | undefined) => value && formatDay(toDate(value), today, language)
  return {
    day,
    dayAndTime: (value: string | undefined) =>
      value && (isDateOnly(value) ? day(value) : `${day(value)} ${formatTime(toDate(value), language)}`),
    /** Who, and which day. */
    signature: (of: { by?: Professional | undefined; at?: string | undefined } | undefined) =>
      [who(of?.by), day(of?.at)].filter(Boolean).join(', '),
  }
}
