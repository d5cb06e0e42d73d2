import { useContext } from 'react'
import { useNow } from '#platform/clock/clock.ts'
import { formatTime, nearDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../paths.ts'
import { joinNames } from '#platform/answer/names.ts'
import { Notice } from '#ui/Notice.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import { type AllAnswers, useAllAnswers } from './all-answers.ts'
import styles from './SourcesLine.module.css'

/** The one line of the översikt that says which sources are missing. Always there, so nothing moves. */
export function SourcesLine() {
  const t = useTexts('kallor')
  const all = useAllAnswers()
  const tone = toneOf(all)
  const nothing = tone === 'warn' && !all.waiting && all.answered.length === 0
  const words = useWords(all, nothing)
  const toOthers = useContext(ToOthersContext)
  return (
    <div className={styles['line']} role="status" aria-busy={all.waiting}>
      {tone === 'quiet' ? (
        <p>{words}</p>
      ) : (
        <Notice tone="warn" title={t(nothing ? 'line.nothingTitle' : 'line.missingTitle')}>
          {nothing && (
            <p>
              {t('line.nothing')} {toOthers ? '1177' : <a href="tel:1177">1177</a>}.
            </p>
          )}
          <span>{words}</span>
        </Notice>
      )}
    </div>
  )
}

/** The way to whom everything comes from. At the foot, where nothing moves it. */
export function SourcesLink() {
  const t = useTexts('kallor')
  return (
    <p>
      <Link to={paths.kallor()}>{t('line.link')}</Link>
    </p>
  )
}

function toneOf({ failed, missing, unreadable }: AllAnswers) {
  return failed + missing.length + unreadable.length > 0 ? 'warn' : 'quiet'
}

function useWords(all: AllAnswers, nothing: boolean): string {
  const { waiting, failed, missing, unreadable, stale, answered, asked, fetchedAt } = all
  const [language] = useLanguage()
  const now = useNow()
  const t = useTexts('kallor')
  const names = (some: typeof asked, other: string) =>
    joinNames(
      some.map((status) => status.sourceName),
      t('and'),
      other,
    )
  const told = [
    missing.length > 0 && t('line.missing', { count: missing.length, names: names(missing, '') }),
    failed > 0 && !nothing && t('line.failed'),
    unreadable.length > 0 && t('line.incomplete'),
    stale.length > 0 && t('line.stale'),
    waiting && t('line.loading', { names: names(asked, t('line.yours')) }),
  ].filter(Boolean)
  if (nothing || told.length > 0) return told.join(' ')
  if (answered.length === 0) return t('line.none')
  const fetched = toDate(fetchedAt)
  const day = nearDay(fetched, now, language)
  return t('line.complete', { count: answered.length, time: `${day} ${formatTime(fetched, language)}` })
}
