import { useEffect, useId, useRef, useState } from 'react'
import { asButton } from '#ui/button.ts'
import type { Task } from '../plan.ts'
import { outcomes, type Session } from '../session.ts'
import { NoteForm } from './NoteForm.tsx'
import { Seen } from './Seen.tsx'
import styles from './TestPage.module.css'
import type { TestSession } from './use-test-session.ts'
import { duration, outcomeWords } from './words.ts'

type Props = { session: TestSession; task: Task; of: Session }

/** The task that the participant does: how long it has taken, what is seen of it, what the leader writes, and how it ends. */
export function Running({ session, task, of }: Props) {
  const { since, stop, restart, windowIs } = session
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [time, setTime] = useState(0)
  const run = of.runs.at(-1)
  useEffect(() => {
    heading.current?.focus()
    const timer = setInterval(() => setTime(Math.floor(since())), 500)
    return () => clearInterval(timer)
  }, [since])
  return (
    <section className={styles['card']} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        Pågår: {task.text}
      </h3>
      {task.done && <p className={styles['quiet']}>Klar när deltagaren: {task.done}</p>}
      <p className={styles['time']} role="timer">
        {duration(time)}
      </p>
      {run && <Seen run={run} />}
      <NoteForm session={session} at={since} />
      <div className={styles['row']}>
        {windowIs === 'closed' && (
          <button type="button" {...asButton()} onClick={() => restart(task, of.variant)}>
            Börja om uppgiften i ett nytt fönster
          </button>
        )}
        {outcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            {...asButton(outcome === 'done' ? 'primary' : 'secondary')}
            onClick={() => stop(outcome)}
          >
            {outcomeWords[outcome]}
          </button>
        ))}
        <button type="button" {...asButton('secondary')} onClick={() => stop(undefined)}>
          Avbryt, räkna inte
        </button>
      </div>
    </section>
  )
}
