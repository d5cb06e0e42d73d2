import { useEffect, useRef, useState } from 'react'
import { asButton } from '#ui/button.ts'
import { countedRuns, type Session } from '../session.ts'
import { susScore } from '../sus.ts'
import { After } from './After.tsx'
import { OpenTask } from './OpenTask.tsx'
import { Running } from './Running.tsx'
import { Sus } from './Sus.tsx'
import styles from './TestPage.module.css'
import type { TestSession } from './use-test-session.ts'
import { variantName } from './words.ts'

type Props = { session: TestSession; of: Session; onDone: () => void }

/** A participant's session as it goes on: the task that is being done, or those that are left, and then the statements. */
export function Going({ session, of, onDone }: Props) {
  const { state, act, windowIs, end } = session
  const running = state.plan.tasks.find(({ id }) => id === state.now?.task)
  const [asks, setAsks] = useState(false)
  const counted = new Map(countedRuns(of).map((run) => [run.task, run]))
  const last = of.runs.at(-1)
  const heading = useRef<HTMLHeadingElement>(null)
  const textOf = (task: string) => state.plan.tasks.find(({ id }) => id === task)?.text ?? ''
  const isAnswered = susScore(of.sus) !== undefined
  const isRunning = running !== undefined
  // What was pressed is gone when a task ends, as when the session begins.
  useEffect(() => {
    if (!isRunning) heading.current?.focus()
  }, [isRunning])
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        Deltagare {of.code}
      </h3>
      <p>{variantName(of.variant)}.</p>
      <p role="status" className={windowIs === 'blocked' || windowIs === 'closed' ? styles['warn'] : ''}>
        {windowIs === 'loading' && 'Deltagarens fönster laddas. Tiden börjar när sidan står där.'}
        {windowIs === 'blocked' &&
          'Webbläsaren stoppade fönstret. Tillåt fönster från den här sidan, och försök igen.'}
        {windowIs === 'closed' &&
          (running
            ? 'Deltagarens fönster är stängt, och tiden går. Börja om uppgiften, eller säg hur det gick.'
            : 'Deltagarens fönster är stängt. Starta en uppgift för att öppna det igen.')}
      </p>
      {running ? (
        <Running session={session} task={running} of={of} />
      ) : asks ? (
        <Sus answers={of.sus} act={act} />
      ) : (
        <>
          {last && <After key={of.runs.length} session={session} run={last} task={textOf(last.task)} />}
          <ol className={styles['tasks']}>
            {state.plan.tasks.map((task, index) => {
              const run = counted.get(task.id)
              return (
                <OpenTask
                  key={task.id}
                  task={task}
                  place={index + 1}
                  run={run}
                  isLast={run !== undefined && run === last}
                  isLoading={windowIs === 'loading'}
                  onStart={() => session.start(task, of.variant)}
                  act={act}
                />
              )
            })}
          </ol>
        </>
      )}
      {!running && (
        <div className={styles['row']}>
          <button
            type="button"
            {...asButton(asks || isAnswered ? 'secondary' : 'primary')}
            onClick={() => setAsks(!asks)}
          >
            {asks ? 'Till uppgifterna' : 'Till påståendena (SUS)'}
          </button>
          <button
            type="button"
            {...asButton(isAnswered ? 'primary' : 'secondary')}
            onClick={() => {
              end()
              onDone()
            }}
          >
            Avsluta {of.code}
          </button>
          {asks && !isAnswered && (
            <p className={styles['quiet']}>Poängen räknas när alla tio har ett svar.</p>
          )}
        </div>
      )}
    </>
  )
}
