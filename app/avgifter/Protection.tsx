import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Fact, Facts } from '#ui/Facts.tsx'
import { inShort } from '#ui/in-short.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Ask } from './Ask.tsx'
import type { ProtectedFee } from './contract.ts'
import { useFeeWords } from './fee-words.ts'
import styles from './Fees.module.css'
import { Paid } from './Paid.tsx'
import { frikortOf, sumOf } from './standing.ts'
import { Visits } from './Visits.tsx'

type Props = {
  fee: ProtectedFee
  /** Its frikort stands on a card of its own, and need not be told again. */
  isOnCard?: boolean
}

/** One högkostnadsskydd as one source tells it: free or not, what is paid, in which days, and whom to ask. */
export function Protection({ fee, isOnCard = false }: Props) {
  const t = useTexts('avgiftsord')
  const words = useFeeWords()
  const frikort = frikortOf(fee, dayOf(useNow()))
  const { freeOfCharge, exemption, ceiling, paid, highCostProtectionPeriod: period } = fee
  const isSaid = !freeOfCharge && frikort.is === 'none' && 'paid' in sumOf(fee)
  const { discount, nextDiscount } = fee.typeOfFee === 'MEDICINE' ? fee : {}
  return (
    <div className={styles['one']}>
      {freeOfCharge ? (
        <p className={styles['most']}>
          <WithSource>{t('free', { words: quoted(freeOfCharge) })}</WithSource>
        </p>
      ) : (
        !isOnCard && <Paid fee={fee} frikort={frikort} />
      )}
      <Facts>
        <Fact label={t('sum')}>{!isSaid && paid && words.money(paid)}</Fact>
        <Fact label={t('ceiling')}>{!isSaid && ceiling && words.money(ceiling)}</Fact>
        <Fact label={t('period')}>{words.period(period)}</Fact>
        <Fact label={t('discount')}>{discount !== undefined && t('percent', { count: discount })}</Fact>
        <Fact label={t('next')}>
          {nextDiscount &&
            t('nextAt', { discount: nextDiscount.discount, from: words.money(nextDiscount.from) })}
        </Fact>
        <Fact label={t('days')}>{words.period(exemption?.exemptionPeriod)}</Fact>
        <Fact label={t('number')}>{exemption?.id && quoted(inShort(exemption.id))}</Fact>
        <Ask fee={fee} />
      </Facts>
      {fee.typeOfFee === 'CARE_VISIT' && <Visits visits={fee.transactions} />}
      <AboutItem
        source={fee.source}
        of={[
          t(fee.typeOfFee),
          words.period(period),
          paid && words.money(paid),
          ceiling && words.money(ceiling),
          words.period(exemption?.exemptionPeriod),
          exemption?.id && quoted(inShort(exemption.id)),
          words.frikort(frikort),
        ]
          .filter(Boolean)
          .join(', ')}
      />
    </div>
  )
}
