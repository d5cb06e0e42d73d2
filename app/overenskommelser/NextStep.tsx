import { useTranslation } from 'react-i18next'
import { useNow } from '../platform/clock/clock.ts'
import { formatDay, toDate } from '../platform/dates/dates.ts'
import { useLanguage } from '../platform/i18n/i18n.ts'
import type { Agreement } from './contract.ts'

/** What happens next, who does it and until when. Nothing when the source names no next step. */
export function NextStep({ agreement: { nextStep } }: { agreement: Agreement }) {
  const { t } = useTranslation('overenskommelser')
  const [language] = useLanguage()
  const today = useNow()
  if (!nextStep) return null
  return (
    <p>
      <strong>{t('nextStep')}</strong> {nextStep.text}
      {nextStep.dueDate && ` ${t('before', { date: formatDay(toDate(nextStep.dueDate), today, language) })}`}
    </p>
  )
}
