import { useNow } from '#platform/clock/clock.ts'
import { formatDate, formatDay, formatTime, isDateOnly, relativeDay, toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { inShort } from '#ui/in-short.ts'
import { quoted } from '#ui/SourceText.tsx'
import { paths } from '../paths.ts'
import type { Change } from './contract.ts'
import type { Folded } from './folded.ts'

/** What is said of changes on card and page: words of the page, with those of the source quoted. */
export function useChangeWords() {
  const t = useTexts('sedan-sist')
  const [language] = useLanguage()
  const today = useNow()
  return { kind, title, line, doer, when, since }

  /** `torsdag 10 december 9.00`; of a day, without an hour. */
  function when(value: string): string {
    const date = toDate(value)
    const day = formatDay(date, today, language)
    return isDateOnly(value) ? day : `${day} ${formatTime(date, language)}`
  }

  /** `tors 10 dec 9.00`, with the year when it is not this year: two have room in a line or two. */
  function inShortWhen(value: string): string {
    const date = toDate(value)
    const day = (['weekday-short', 'day', 'month-short'] as const).map((part) =>
      formatDate(date, part, language),
    )
    const year = dayOf(date).slice(0, 4)
    return [
      ...day,
      year !== dayOf(today).slice(0, 4) && year,
      !isDateOnly(value) && formatTime(date, language),
    ]
      .filter(Boolean)
      .join(' ')
  }

  /** `i går 19.00`, `måndag 16 november`. */
  function since(value: string): string {
    const date = toDate(value)
    const near = relativeDay(date, today, language)
    return near ? `${near} ${formatTime(date, language)}` : formatDay(date, today, language)
  }

  /** What has happened: `Tiden är flyttad`, `14 nya tider`. */
  function kind({ first, count }: Folded): string {
    const { what, kind: is, fields } = first
    if (what !== 'time') return t(`${what}.${is === 'new' || is === 'gone' ? is : 'changed'}`)
    const off = fields.find(({ field }) => field === 'off')?.after
    if (is === 'cancelled' && (off === 'cancel' || off === 'no-help-needed'))
      return t(`off.${off}`, { count })
    if (is === 'changed' && fields.some(({ field, before }) => field === 'start' && !before))
      return t('time.set')
    return is === 'moved' || is === 'changed' ? t(`time.${is}`) : t(`time.${is}`, { count })
  }

  /** What it is about; without a name what it is. */
  function title({ title: told, what }: Change): string {
    return quoted(told && inShort(told)) ?? t(`${what}.one`)
  }

  /** The one line that says most: from when to when, when it is or was to be, or what its source has written. */
  function line({ first, count }: Folded): string | undefined {
    const { kind: is, what, start, fields, notes } = first
    const moved = fields.find(({ field }) => field === 'start')
    if (is === 'moved' && moved?.before && moved.after)
      return t('moved', { from: inShortWhen(moved.before), to: inShortWhen(moved.after) })
    if (what === 'time' && start) {
      if (count > 1) return t('firstTime', { when: inShortWhen(start) })
      return is === 'cancelled' || is === 'gone'
        ? t('wasToBe', { when: inShortWhen(start) })
        : inShortWhen(start)
    }
    if (is === 'gone') return t('goneHelp')
    return quoted(notes[0] && inShort(notes[0].text))
  }

  /** Who, and which day, where the source says. */
  function doer({ by, at }: Change): string {
    return [quoted(by && inShort(by)), at && when(at)].filter(Boolean).join(' · ')
  }
}

/** Where a thing is told; undefined of what has no page of its own, or is not there any more. */
export function pageOf({ area, thing, page = thing, kind }: Change): string | undefined {
  if (kind === 'gone') return undefined
  switch (area) {
    case 'tidslinje':
      return paths.handelse(page)
    case 'vardplaner':
      return paths.vardplan(page)
    case 'overenskommelser':
      return paths.overenskommelse(page)
    case 'kontakter':
      return paths.kontakter()
    case 'provsvar':
      return paths.provsvaret(page)
    case 'inkorg':
      return paths.trad(page)
    case 'insatser':
      return paths.insats(page)
  }
}
