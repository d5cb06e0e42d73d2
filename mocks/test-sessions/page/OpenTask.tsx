import { asButton } from '#ui/button.ts'
import type { Task } from '../plan.ts'
import type { Run } from '../session.ts'
import { Ease } from './Ease.tsx'
import { faultOf } from './start-link.ts'
import styles from './TestPage.module.css'
import type { TestSession } from './use-test-session.ts'
import { duration, outcomeWords } from './words.ts'

type Props = {
  task: Task
  place: number
  /** What came of it, where it has been ended. */
  run: Run | undefined
  /** It was the last thing done, and what came of it stands above. */
  isLast: boolean
  isLoading: boolean
  onStart: () => void
  act: TestSession['act']
}

/** A task to begin, or what came of it. */
export function OpenTask({
  task: { text, start, done },
  place,
  run,
  isLast,
  isLoading,
  onStart,
  act,
}: Props) {
  const told = run?.outcome && `${outcomeWords[run.outcome]}, ${duration(run.seconds)}.`
  const fault = faultOf(start)
  return (
    <li className={styles['card']}>
      <h3>Uppgift {place}</h3>
      <p className={styles['aloud']}>{text}</p>
      {done && <p className={styles['quiet']}>Klar när deltagaren: {done}</p>}
      {told && <p>{told}</p>}
      {run && !isLast && <Ease run={run} label={`Hur svår eller lätt var uppgift ${place}?`} act={act} />}
      {fault ? (
        <p className={styles['warn']}>Länken går inte att visa: {fault}</p>
      ) : (
        <div className={styles['row']}>
          <button
            type="button"
            {...asButton(told ? 'secondary' : 'primary')}
            aria-disabled={isLoading}
            onClick={() => {
              if (!isLoading) onStart()
            }}
          >
            {told ? 'Gör om' : 'Starta'} <span className="visually-hidden">uppgift {place}</span>
          </button>
        </div>
      )}
    </li>
  )
}
