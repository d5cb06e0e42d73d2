import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import type { Agreement } from '../contract.ts'
import { useDate } from './use-date.ts'

/** When it is followed up, and from when to when it holds. */
export function Dates({ agreement }: { agreement: Agreement }) {
  const t = useTexts('overenskommelse')
  const date = useDate()
  const today = dayOf(useNow())
  const { validFrom, validTo, followUpDate, status } = agreement
  const valid =
    validFrom && validTo
      ? t('validBetween', { from: date(validFrom), to: date(validTo) })
      : validFrom
        ? t('validFrom', { from: date(validFrom) })
        : validTo && t('validTo', { to: date(validTo) })
  if (!valid && !followUpDate) return null
  // Of what is no longer in force nothing is late.
  const isLate = followUpDate !== undefined && followUpDate < today && status === 'active'
  return (
    <Card title={t('dates')}>
      <Facts>
        <Fact label={t(isLate ? 'wasToFollow' : 'followUp')}>{followUpDate && date(followUpDate)}</Fact>
        <Fact label={t(status === 'active' ? 'valid' : 'wasValid')}>{valid}</Fact>
      </Facts>
    </Card>
  )
}
