import { useContext, useId, useState } from 'react'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSubject } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { ToOthersContext } from '#ui/to-others.tsx'
import { useFeeWords } from '../fee-words.ts'
import { Ends } from './Ends.tsx'
import styles from './Frikort.module.css'
import type { FrikortProps } from './frikort-props.ts'
import { ShownCard } from './ShownCard.tsx'

/** A frikort that holds: until when and whose, and the way to show it at a reception. */
export function FrikortCard({ fee, frikort, answer }: FrikortProps) {
  const t = useTexts('avgiftsord')
  const words = useFeeWords()
  const { name } = useSubject()
  const id = useId()
  const [shown, setShown] = useState(false)
  const toOthers = useContext(ToOthersContext)
  return (
    <section className={`ds-card ${styles['card']}`} aria-labelledby={id}>
      <h2 id={id}>{words.frikort(frikort)}</h2>
      <p>{name ?? t('noName')}</p>
      <Ends frikort={frikort} />
      {!toOthers && (
        <p>
          <button type="button" {...asButton()} aria-haspopup="dialog" onClick={() => setShown(true)}>
            {t('show')}
          </button>
        </p>
      )}
      <AboutItem source={fee.source} of={words.frikort(frikort) ?? t('show')} />
      {shown && <ShownCard fee={fee} frikort={frikort} answer={answer} onClose={() => setShown(false)} />}
    </section>
  )
}
