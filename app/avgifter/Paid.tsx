import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Progress } from '#ui/Progress.tsx'
import type { ProtectedFee } from './contract.ts'
import { useFeeWords } from './fee-words.ts'
import styles from './Fees.module.css'
import { type Frikort, periodOf, sumOf } from './standing.ts'
import { Ends } from './frikort/Ends.tsx'

/** The one thing to know: that there is a frikort, or how far it is to one. What the sums cannot say is not said. */
export function Paid({ fee, frikort }: { fee: ProtectedFee; frikort: Frikort }) {
  const t = useTexts('avgiftsord')
  const words = useFeeWords()
  const sum = sumOf(fee)
  const period = periodOf(fee.highCostProtectionPeriod, dayOf(useNow()))
  const said = words.frikort(frikort)
  const isOpen = frikort.is === 'none'
  return (
    <>
      {said && <p className={styles['most']}>{said}</p>}
      {frikort.is === 'valid' && <Ends frikort={frikort} />}
      {isOpen && sum.is === 'part' && (
        <div className={styles['far']}>
          <Progress
            value={sum.paid}
            max={sum.ceiling}
            label={[words.paid(sum), canGoOn(period) && words.after()].filter(Boolean).join(' ')}
          />
        </div>
      )}
      {isOpen && sum.is === 'reached' && (
        <>
          <p className={styles['most']}>{words.paid(sum)}</p>
          {period !== 'over' && <p>{t('reached')}</p>}
        </>
      )}
      {isOpen && sum.is === 'apart' && fee.paid && fee.ceiling && <p>{t('apart')}</p>}
      {isOpen && sum.is === 'none' && <p>{t('nothingTold')}</p>}
      {period === 'over' && frikort.is !== 'ended' && <p>{t('over')}</p>}
      {period === 'coming' && <p>{t('comingPeriod')}</p>}
      {period === 'doubtful' && <p>{t('doubtfulPeriod')}</p>}
    </>
  )
}

/** Nothing is added to a sum whose period is over, or cannot be. */
const canGoOn = (period: ReturnType<typeof periodOf>) => period === 'now' || period === 'untold'
