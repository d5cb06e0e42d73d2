import { joinNames } from '#platform/answer/names.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { alertCoverageOf, isAllTold } from '../alert-coverage.ts'
import styles from './AlertCoverageNotes.module.css'
import type { HalsaAnswer } from '../queries.ts'

/** Who has not told of warnings, so that what is not here is never taken for what there is not. */
export function AlertCoverageNotes({ answer, hasNone }: { answer: HalsaAnswer; hasNone: boolean }) {
  const t = useTexts('halsolista')
  const coverage = alertCoverageOf(answer)
  const { missing, asked, answered, unreadable } = coverage
  const join = (names: string[]) =>
    joinNames(
      names.map((name) => name || undefined),
      t('and'),
      t('unknownSource'),
    )
  return (
    <>
      {missing.length + unreadable.length > 0 && (
        <div className={`notes ${styles['room']}`}>
          <Notice tone="warn">
            {missing.length > 0 && <p>{t('missing', { count: missing.length, names: join(missing) })}</p>}
            {unreadable.length > 0 && <p>{t('unreadable', { names: join(unreadable) })}</p>}
            <p>{t('tell')}</p>
          </Notice>
        </div>
      )}
      {asked.length > 0 && (
        <div className={`notes ${styles['room']}`}>
          <p>{t('asked', { names: join(asked) })}</p>
        </div>
      )}
      {isAllTold(coverage) && hasNone && <p>{t('noAllergy')}</p>}
      {!isAllTold(coverage) && hasNone && answered.length > 0 && asked.length === 0 && <p>{t('none')}</p>}
      {answered.length + missing.length + asked.length + unreadable.length === 0 && <p>{t('notAsked')}</p>}
    </>
  )
}
