import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import type { Insats } from '../contract.ts'
import { useInsatsWords } from '../insats-words.ts'
import { periodOf } from '../standing.ts'
import styles from './Performed.module.css'
import { Period } from './Period.tsx'
import { latestWindow, type Window, windowBefore } from './window.ts'

/** What was planned of an insats and what was done, the latest months first; older ones when they are asked for. */
export function Performed({ insats, known }: { insats: Insats; known: readonly string[] }) {
  const t = useTexts('genomforande')
  const { hours } = useInsatsWords()
  const now = useNow()
  const [windows, setWindows] = useState<Window[]>(() => [latestWindow(now)])
  const last = windows.at(-1)
  const periods = useRef<HTMLDivElement>(null)
  const { from = '' } = periodOf(insats)
  const decided = hours(insats.decision)
  const older = (before: Window) => {
    // Drawn at once, so that what is new is there to take the focus: the button may be gone.
    flushSync(() => setWindows([...windows, windowBefore(before, windows.length)]))
    const added = periods.current?.lastElementChild
    if (added instanceof HTMLElement) added.focus()
  }
  return (
    <Card title={t('title')}>
      <div className={styles['words']}>
        <p className={styles['quiet']}>{t('intro')}</p>
        {decided && <p>{t('decided', { hours: decided })}</p>}
      </div>
      <div ref={periods}>
        {windows.map((window) => (
          <div key={window.from} tabIndex={-1}>
            <Period window={window} insats={insats} known={known} />
          </div>
        ))}
      </div>
      {last && last.from > from && (
        <button type="button" {...asButton('secondary')} onClick={() => older(last)}>
          {t('older')}
        </button>
      )}
    </Card>
  )
}
