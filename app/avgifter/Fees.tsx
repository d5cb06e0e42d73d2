import type { ReactNode } from 'react'
import type { FetchedAnswer } from '#platform/answer/read.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Counts } from './Counts.tsx'
import type { CareFee, Fee, HomeCareFee, MedicineFee, ProtectedFee } from './contract.ts'
import { isToldDifferently } from './differ.ts'
import { FrikortCard } from './frikort/FrikortCard.tsx'
import styles from './Fees.module.css'
import { HomeFee } from './HomeFee.tsx'
import { latestFirst } from './home-fee.ts'
import { Protection } from './Protection.tsx'
import { NowAndFormer } from './NowAndFormer.tsx'
import { frikortOf, inOrder, isOver } from './standing.ts'

type Props = { fees: Fee[]; answer: Pick<FetchedAnswer<unknown>, 'fetchedAt' | 'processingStatus'> }

/** What is paid, by what it is for. A frikort for care that holds stands before all else. */
export function Fees({ fees, answer }: Props) {
  const today = dayOf(useNow())
  const care = inOrder(
    fees.filter((fee): fee is CareFee => fee.typeOfFee === 'CARE_VISIT'),
    today,
  )
  const medicine = inOrder(
    fees.filter((fee): fee is MedicineFee => fee.typeOfFee === 'MEDICINE'),
    today,
  )
  const home = fees.filter((fee): fee is HomeCareFee => fee.typeOfFee === 'HOME_CARE').toSorted(latestFirst)
  const kinds = [...new Set([...care, ...medicine, ...home].map(({ typeOfFee }) => typeOfFee))]
  const isCard = (fee: ProtectedFee) => frikortOf(fee, today).is === 'valid' && !fee.freeOfCharge
  const current = (some: readonly ProtectedFee[]) => some.filter((fee) => !isOver(fee, today)).length || 1
  const medicines = (
    <Kind of="MEDICINE" differ={isToldDifferently(medicine, today)} some={medicine}>
      <NowAndFormer all={medicine} first={current(medicine)} draw={(fee) => <Protection fee={fee} />} />
    </Kind>
  )
  return (
    <Columns
      beside={
        <>
          {home.length === 0 && medicines}
          <Kind of="HOME_CARE" some={home}>
            <NowAndFormer all={home} first={1} draw={(fee) => <HomeFee fee={fee} />} />
          </Kind>
          <Counts kinds={kinds} />
        </>
      }
    >
      {care.map((fee) => {
        const frikort = frikortOf(fee, today)
        return (
          frikort.is === 'valid' &&
          isCard(fee) && <FrikortCard key={fee.id} fee={fee} frikort={frikort} answer={answer} />
        )
      })}
      <Kind of="CARE_VISIT" differ={isToldDifferently(care, today)} some={care}>
        <NowAndFormer
          all={care}
          first={current(care)}
          draw={(fee) => <Protection fee={fee} isOnCard={isCard(fee)} />}
        />
      </Kind>
      {home.length > 0 && medicines}
    </Columns>
  )
}

type KindProps = { of: Fee['typeOfFee']; differ?: boolean; some: readonly Fee[]; children: ReactNode }

/** The card of one kind of fee; nothing where nobody tells of any. */
function Kind({ of, differ = false, some, children }: KindProps) {
  const t = useTexts('avgiftsord')
  if (some.length === 0) return null
  return (
    <Card title={t(of)}>
      {differ && (
        <div className={styles['differ']}>
          <Notice tone="warn" title={t('differ')}>
            <p>{t('differText')}</p>
          </Notice>
        </div>
      )}
      {children}
    </Card>
  )
}
