import type { AnswerState } from '#platform/answer/CardAnswer.tsx'
import type { Source } from '#platform/answer/contract.ts'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, formatTime, toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useVisit } from '#platform/session/visit.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import { useCoverage } from './coverage.ts'
import { useOnPaper } from './ended.ts'
import styles from './UtskriftPage.module.css'
import { useWhose } from './whose.ts'

type Props = {
  title: string
  /** In the title bar, where names of plans do not belong. */
  documentTitle?: string
  results: AnswerState<{ source: Source }>[]
}

/** Whose paper it is, when it was made, and what it lacks: a paper must say that by itself. */
export function Top({ title, documentTitle, results }: Props) {
  const t = useTexts('utskrift')
  const [language] = useLanguage()
  const { own, fullName, printedBy } = useWhose()
  const { preview } = useVisit()
  const now = useNow()
  const onPaper = useOnPaper()
  const { asked, missing, stale, unreadable, messages, waiting, failed, names } = useCoverage(results)
  const made = {
    name: fullName,
    date: `${formatDate(now, 'full', language)} ${dayOf(toDate(now.toISOString())).slice(0, 4)}`,
    time: formatTime(now, language),
  }
  return (
    <>
      <PageHeading title={title} documentTitle={documentTitle ?? t('title')}>
        <p>{own ? t('for', made) : t('forByOmbud', { ...made, ombud: printedBy })}</p>
        {preview && <p>{t('preview', { name: preview.name })}</p>}
        {!onPaper.all && <p>{t('noneEnded')}</p>}
      </PageHeading>
      {waiting && <p>{t('waiting')}</p>}
      {asked.length > 0 && (
        <p className={styles['lacks']}>
          <strong>{t('asked', { names: names(asked) })}</strong>
        </p>
      )}
      {missing.length > 0 && (
        <p className={styles['lacks']}>
          <strong>{t('missingFrom', { names: names(missing) })}</strong> {t('missingMeans')}
        </p>
      )}
      {failed && (
        <p className={styles['lacks']}>
          <strong>{t('failed')}</strong>
        </p>
      )}
      {stale.length > 0 && <p className={styles['lacks']}>{t('stale', { names: names(stale) })}</p>}
      {unreadable.length > 0 && (
        <p className={styles['lacks']}>{t('unreadable', { names: names(unreadable) })}</p>
      )}
      {messages.map(({ logicalAddress, sourceName, message }) => (
        <p key={logicalAddress}>
          {sourceName}: <SourceText>{message ?? ''}</SourceText>
        </p>
      ))}
    </>
  )
}
