import { asButton } from '#ui/button.ts'
import type { Task } from '../plan.ts'
import { faultOf } from './start-link.ts'
import styles from './TestPage.module.css'

type Props = { task: Task; place: number; told: string | undefined; isLoading: boolean; onStart: () => void }

/** A task to begin, or what came of it. */
export function OpenTask({ task: { text, start, done }, place, told, isLoading, onStart }: Props) {
  const fault = faultOf(start)
  return (
    <li className={styles['card']}>
      <h3>Uppgift {place}</h3>
      <p className={styles['aloud']}>{text}</p>
      {done && <p className={styles['quiet']}>Klar när deltagaren: {done}</p>}
      {told && <p>{told}</p>}
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
