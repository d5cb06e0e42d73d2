import type { ReactNode } from 'react'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import styles from './Fees.module.css'

/** So many of what is over stand at first when they are shown. */
const firstFormer = 6

type Props<Told> = {
  all: readonly Told[]
  /** How many are of now; the others are folded away. */
  first: number
  draw: (fee: Told) => ReactNode
}

/** What holds now, a part each, and what was before on request. */
export function NowAndFormer<Told extends { id: string }>({ all, first, draw }: Props<Told>) {
  const t = useTexts('avgiftsord')
  const former = all.slice(first)
  const list = (some: readonly Told[]) => (
    <ul role="list" className={styles['list']}>
      {some.map((fee) => (
        <li key={fee.id}>{draw(fee)}</li>
      ))}
    </ul>
  )
  return (
    <>
      {list(all.slice(0, first))}
      {former.length > 0 && (
        <details className={styles['details']}>
          <summary>{t('former')}</summary>
          <SomeFirst items={former} first={firstFormer}>
            {list}
          </SomeFirst>
        </details>
      )}
    </>
  )
}
