import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { useEventWords } from '../event-words.ts'
import { asEvent } from './as-event.ts'
import type { FreeTime } from './contract.ts'
import { freeDays } from './free-days.ts'
import styles from './FreeTimes.module.css'

/** Days that are shown at first. */
const firstDays = 4

type Props = {
  times: readonly FreeTime[]
  /** The one that was looked at last, which has the focus when one comes back from it. */
  last: string | undefined
  onChoose: (time: FreeTime) => void
}

/** The free times of a unit, day by day: the first days, and the others when they are asked for. */
export function FreeTimes({ times, last, onChoose }: Props) {
  const t = useTexts('boka')
  const days = freeDays(times)
  const [all, setAll] = useState(
    () => days.findIndex(([, of]) => of.some(({ id }) => id === last)) >= firstDays,
  )
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (last) list.current?.querySelector<HTMLElement>(`[data-time="${last}"]`)?.focus()
  }, [last])
  const more = days.length - firstDays
  const showAll = () => {
    flushSync(() => setAll(true))
    // What was pressed is gone: on from where it was.
    list.current?.querySelectorAll<HTMLElement>('h2')[firstDays]?.focus()
  }
  return (
    <div ref={list} className={styles['days']}>
      {days.slice(0, all ? days.length : firstDays).map(([day, ofDay]) => (
        <Day key={day} times={ofDay} onChoose={onChoose} />
      ))}
      {!all && more > 0 && (
        <p>
          <button type="button" {...asButton('secondary')} onClick={showAll}>
            {t('more', { count: more })}
          </button>
        </p>
      )}
    </div>
  )
}

function Day({ times, onChoose }: { times: readonly FreeTime[]; onChoose: Props['onChoose'] }) {
  const t = useTexts('boka')
  const words = useEventWords()
  const [first] = times
  if (!first) return null
  const day = words.day(asEvent(first))
  return (
    <section className={`ds-card ${styles['day']}`}>
      <h2 tabIndex={-1}>{sentence(day)}</h2>
      <ul role="list">
        {times.map((time) => (
          <li key={time.id}>
            <button
              type="button"
              className={styles['time']}
              data-time={time.id}
              onClick={() => onChoose(time)}
            >
              <span className={styles['clock']}>
                {/* The same hour comes on other days. */}
                <span className="visually-hidden">{day} </span>
                {words.time(asEvent(time))}
              </span>{' '}
              <span className={styles['what']}>
                <strong>
                  <WithSource>{quoted(time.typeOfVisit)}</WithSource>
                </strong>{' '}
                <span>
                  <WithSource>
                    {[t(`form.${time.form}`), quoted(time.performer)].filter(Boolean).join(', ')}
                  </WithSource>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
