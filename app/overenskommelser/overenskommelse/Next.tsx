import { useContext, useId } from 'react'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { formatDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import type { Agreement } from '../contract.ts'
import styles from './Next.module.css'

/** What happens next, who does it and when: the first that is seen of an agreement in force. */
export function Next({ agreement: { nextStep, status } }: { agreement: Agreement }) {
  const t = useTexts('overenskommelse')
  const id = useId()
  const [language] = useLanguage()
  const today = useNow()
  const whose = useContext(WhoseContext)
  if (!nextStep || status !== 'active') return null
  const { text, responsible, dueDate } = nextStep
  const who =
    responsible === 'resident' && whose !== undefined
      ? t('nextBy.other', { name: whose })
      : t(`nextBy.${responsible ?? 'nobody'}`)
  // What others are to do without a day is easily forgotten: it is pointed out.
  const when = dueDate
    ? t(dueDate < dayOf(today) ? 'nextLate' : 'nextBefore', {
        date: formatDay(toDate(dueDate), today, language),
      })
    : responsible !== 'resident' && t('noTime')
  return (
    <section aria-labelledby={id} className={styles['next']}>
      <h2 id={id}>{t('nextStep')}</h2>
      <p className={styles['what']}>
        <SourceText>{text}</SourceText>
      </p>
      <p>
        {who} {when}
      </p>
    </section>
  )
}
