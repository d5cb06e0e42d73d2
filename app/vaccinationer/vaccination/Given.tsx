import { useTexts } from '#platform/i18n/use-texts.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { Vaccination } from '../contract.ts'
import { Words } from './Words.tsx'

/** What was given: against what, and the product with its batch. */
export function Given({ vaccination, missing }: { vaccination: Vaccination; missing: string | undefined }) {
  const t = useTexts('vaccination')
  const theme = useTexts('vaccinationer')
  const today = dayOf(useNow())
  const { day, doseOrdinal, dosesPrescribed, complete, targets } = vaccination
  return (
    <Card title={t('given')}>
      {day !== undefined && day > today && <p>{theme('ahead')}</p>}
      <Facts>
        <Fact label={t('dosesPrescribed')}>{doseOrdinal === undefined && quoted(dosesPrescribed)}</Fact>
        <Fact label={t('complete')}>
          {complete !== undefined && t(complete ? 'completeYes' : 'completeNo')}
        </Fact>
        <Fact label={t('protects')}>{targets.length > 0 && <Words all={targets} />}</Fact>
        <Fact label={t('product')}>{quoted(vaccination.product)}</Fact>
        <Fact label={t('manufacturer')}>{quoted(vaccination.manufacturer)}</Fact>
        <Fact label={t('batch')}>{quoted(vaccination.batch)}</Fact>
        <Fact label={t('amount')}>{quoted(vaccination.amount)}</Fact>
        <Fact label={t('site')}>{quoted(vaccination.site)}</Fact>
        <Fact label={t('route')}>{quoted(vaccination.route)}</Fact>
      </Facts>
      {missing && <p>{missing}</p>}
    </Card>
  )
}
