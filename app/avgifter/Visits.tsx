import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { inShort } from '#ui/in-short.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { CareFee } from './contract.ts'
import { useFeeWords } from './fee-words.ts'
import styles from './Fees.module.css'

/** So many stand at first. */
const first = 12

/** The visits whose fees are in the sum, folded away: when, where and how much. */
export function Visits({ visits }: { visits: CareFee['transactions'] }) {
  const t = useTexts('avgiftsord')
  const words = useFeeWords()
  if (visits.length === 0) return null
  return (
    <details className={styles['details']}>
      <summary>{t('visits', { count: visits.length })}</summary>
      <SomeFirst items={visits} first={first}>
        {(some) => (
          <ul role="list" className={styles['visits']}>
            {some.map(({ dateOfVisit, unit, fee }, index) => (
              <li key={index}>
                <span>{dateOfVisit ? words.day(dateOfVisit) : t('noDay')}</span>{' '}
                <span>
                  <WithSource>{unit ? quoted(inShort(unit)) : t('noUnit')}</WithSource>
                </span>{' '}
                {fee && (
                  <span>
                    <WithSource>{words.money(fee)}</WithSource>
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </SomeFirst>
    </details>
  )
}
