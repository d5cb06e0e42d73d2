import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../paths.ts'
import { joinNames } from '#platform/answer/names.ts'
import { Notice } from '#ui/Notice.tsx'
import { type AllAnswers, useAllAnswers } from './all-answers.ts'
import styles from './SourcesLine.module.css'

/** The one line of the översikt that says which sources are missing. Always there, so nothing moves. */
export function SourcesLine() {
  const t = useTexts('kallor')
  const all = useAllAnswers()
  const tone = toneOf(all)
  const nothing = tone === 'warn' && !all.waiting && all.answered.length === 0
  const words = useWords(all, nothing)
  return (
    <div className={styles['line']} role="status" aria-busy={all.waiting}>
      <Notice
        tone={tone}
        {...(tone === 'warn' && {
          title: t(nothing ? 'line.nothingTitle' : 'line.missingTitle'),
        })}
      >
        {nothing && (
          <p>
            {t('line.nothing')} <a href="tel:1177">1177</a>.
          </p>
        )}
        <span>{words}</span> <Link to={paths.kallor()}>{t('line.link')}</Link>
      </Notice>
    </div>
  )
}

function toneOf({ waiting, failed, missing, unreadable, stale, answered }: AllAnswers) {
  if (failed + missing.length + unreadable.length > 0) return 'warn'
  if (waiting || stale.length > 0 || answered.length === 0) return 'info'
  return 'ok'
}

function useWords(all: AllAnswers, nothing: boolean): string {
  const { waiting, failed, missing, unreadable, stale, answered, asked } = all
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
  return answered.length === 0 ? t('line.none') : t('line.complete', { count: answered.length })
}
