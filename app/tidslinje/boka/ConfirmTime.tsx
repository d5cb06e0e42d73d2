import { useEffect, useId, useRef } from 'react'
import { coverageOf, isPart } from '#platform/answer/coverage.ts'
import { focusHeading } from '#platform/browser/focus-heading.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import type { SentState } from '#platform/queries/send-once.ts'
import { asButton } from '#ui/button.ts'
import { ClashNotes } from '../handelse/ClashNotes.tsx'
import { useTidslinje } from '../queries.ts'
import { asEvent } from './as-event.ts'
import styles from './ConfirmTime.module.css'
import type { FreeTime } from './contract.ts'
import { TimeFacts } from './TimeFacts.tsx'

type Props = { time: FreeTime; state: SentState; onBook: () => void; onOther: () => void }

/** Asks before anything is booked: what, when, where and with whom, and what it clashes with. */
export function ConfirmTime({ time, state, onBook, onOther }: Props) {
  const t = useTexts('boka')
  const id = useId()
  const part = useRef<HTMLElement>(null)
  // Not on the button: a second press of Enter would book what nobody has read.
  useEffect(() => void focusHeading(part.current), [])
  const busy = state === 'busy'
  // It may stand in the timeline by now, and would clash with itself.
  const mayBeBooked = busy || state === 'unsure'
  return (
    <section ref={part} className={`ds-card ${styles['step']}`} aria-labelledby={id}>
      <h2 id={id}>{t('check')}</h2>
      <TimeFacts time={time} />
      {!mayBeBooked && <Clashes time={time} />}
      <div className={styles['buttons']}>
        <button type="button" {...asButton()} aria-disabled={busy} onClick={busy ? undefined : onBook}>
          {t(busy ? 'booking' : state === 'unsure' ? 'again' : 'book')}
        </button>
        {!mayBeBooked && (
          <button type="button" {...asButton('secondary')} onClick={onOther}>
            {t('other')}
          </button>
        )}
      </div>
    </section>
  )
}

/** What else is then; and when that cannot be known, that too. */
function Clashes({ time }: { time: FreeTime }) {
  const t = useTexts('boka')
  const { data, isError } = useTidslinje()
  const unsure = data ? !isPart(data) && coverageOf(data).missing.length > 0 : isError
  return (
    <>
      <ClashNotes event={asEvent(time)} isFree />
      {unsure && <p>{t('clashUnknown')}</p>}
    </>
  )
}
