import { useNow } from '#platform/clock/clock.ts'
import { formatDate, formatTimeRange, isDateOnly, nearDay, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import { readerName, type Row } from './in-groups.ts'

/** The words of the log. What is not among those that are known stands as the log has it, `quoted`. */
export function useLogWords() {
  const t = useTexts('laslogg')
  const [language] = useLanguage()
  const today = useNow()

  const day = (at: string) => {
    const date = toDate(at)
    return sentence(nearDay(date, today, language))
  }

  /** As it is written to others, who may read it another day: `20 november 2026 9.12`. */
  const date = (row: Row) =>
    row.at ? [formatDate(toDate(row.at), 'date', language), clock(row)].filter(Boolean).join(' ') : ''

  const reader = (row: Row) => quoted(readerName(row.reader)) || t('unknownReader')

  const known = <Key extends string>(group: 'what' | 'why', word: string | undefined) => {
    const key = word?.trim().toLocaleLowerCase('sv')
    const text = key && t(`${group}.${key}` as 'what.provsvar', { defaultValue: '' })
    return (text || (word && quoted(word))) as Key | undefined
  }

  /** `Hemsjukvården Sjöstad läste läkemedel` */
  const title = (row: Row) =>
    t(row.kind === 'reading' ? 'read' : 'refused', {
      reader: reader(row),
      what: known('what', row.what) ?? t('something'),
    })

  /** `9.12`, or `3 gånger, 9.12–9.31`. */
  function clock(row: Row): string {
    const { at } = row
    const [until, times] = row.kind === 'reading' ? [row.until, row.times] : [undefined, 1]
    const range = at && !isDateOnly(at) ? formatTimeRange(at, until, language) : ''
    if (times === 1) return range
    return range ? t('times', { count: times, clock: range }) : t('timesUndated', { count: times })
  }

  const why = (row: Row): string => {
    if (row.kind === 'refused') return t(`reason.${row.reason ?? 'unknown'}`)
    const word = known('why', row.why)
    return word ? t('because', { why: word }) : t('whyUnknown')
  }

  /** Said of a time that is still to come: nobody has read then. */
  const notYet = ({ at }: Row) => (at && toDate(at) > today ? t('notYet') : '')

  const who = ({ who: { name, title: role } }: Row): string => {
    const told = [name, role].filter((one) => one !== undefined).map(quoted)
    return told.length > 0 ? t('who', { who: told.join(', ') }) : t('whoUnknown')
  }

  return { day, date, reader, title, clock, why, who, notYet }
}
