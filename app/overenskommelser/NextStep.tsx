import { useContext } from 'react'
import { useNow } from '#platform/clock/clock.ts'
import { formatDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import type { Agreement } from './contract.ts'
import styles from './NextStep.module.css'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { SourceText } from '#ui/SourceText.tsx'

/** What happens next, who does it and until when. Nothing when the source names no next step. */
export function NextStep({ agreement: { nextStep } }: { agreement: Agreement }) {
  const t = useTexts('overenskommelser')
  const whose = useContext(WhoseContext)
  const [language] = useLanguage()
  const today = useNow()
  if (!nextStep) return null
  const { text, responsible, dueDate } = nextStep
  const by =
    responsible === 'resident' && whose !== undefined
      ? t('stepBy.other', { name: whose })
      : t(`stepBy.${responsible ?? 'nobody'}`)
  return (
    <div className={styles['step']}>
      <p className={styles['label']}>{t('nextStep')}</p>
      <p>
        <strong>{by}</strong> <SourceText>{text}</SourceText>
      </p>
      {dueDate && (
        <p className={styles['when']}>{t('before', { date: formatDay(toDate(dueDate), today, language) })}</p>
      )}
      {/* What others are to do without a day is easily forgotten: it is pointed out. */}
      {!dueDate && responsible !== 'resident' && <p className={styles['when']}>{t('noTime')}</p>}
    </div>
  )
}
