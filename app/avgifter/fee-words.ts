import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useSubject } from '#platform/session/session.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Amount, Period } from './contract.ts'
import { formatOre, oreOf } from './money.ts'
import type { Frikort, Sum } from './standing.ts'

/** What is said of fees on the page, of oneself as `du` and of another by name. */
export function useFeeWords() {
  const t = useTexts('avgiftsord')
  const [language] = useLanguage()
  const { own, givenName } = useSubject()
  const name = givenName ?? t('theOne')
  const day = (date: string) => formatDate(toDate(date), 'date', language)
  return { day, money, month, period, frikort, paid, after }

  /** `980 kronor`; in another currency as the source writes it. */
  function money(amount: Amount): string {
    const ore = oreOf(amount)
    return ore === undefined ? quoted(`${amount.amount} ${amount.currency}`) : kronor(ore)
  }

  function kronor(ore: number): string {
    return t('kronor', { count: ore / 100, sum: formatOre(ore, language) })
  }

  function month(value: string): string {
    return formatDate(toDate(`${value}-01`), 'month', language)
  }

  /** From when to when, as far as it is told. */
  function period({ start, end }: Period = {}): string | undefined {
    if (start && end) return t('fromTo', { start: day(start), end: day(end) })
    if (start) return t('from', { start: day(start) })
    return end && t('to', { end: day(end) })
  }

  /** What one has to know of a frikort, in a sentence; nothing where none is told. */
  function frikort(one: Frikort): string | undefined {
    if (one.is === 'valid') {
      const until = day(one.end)
      return own ? t('has.own', { day: until }) : t('has.other', { name, day: until })
    }
    if (one.is === 'coming') return t('frikort.coming', { day: day(one.start) })
    if (one.is === 'ended') return t('frikort.ended', { day: day(one.end) })
    return one.is === 'none' ? undefined : t(`frikort.${one.is}`)
  }

  /** What has been paid, of how much. */
  function paid({ paid: sum, ceiling }: Extract<Sum, { paid: number }>): string {
    const of = { paid: kronor(sum), ceiling: formatOre(ceiling, language) }
    return own ? t('paid.own', of) : t('paid.other', { name, ...of })
  }

  function after(): string {
    return own ? t('after.own') : t('after.other')
  }
}
