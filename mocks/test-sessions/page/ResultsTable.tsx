import type { TaskSummary } from '../summary.ts'
import styles from './TestPage.module.css'
import { duration, rounded, share } from './words.ts'

type Props = { tasks: readonly TaskSummary[]; name: string }

/** The tasks of one design, each with how many, how well and how long. */
export function ResultsTable({ tasks, name }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reached by keyboard
    <div className={styles['wide']} role="region" aria-label={`Uppgifterna. ${name}`} tabIndex={0}>
      <table className={styles['table']}>
        <caption className={styles['quiet']}>
          Klarade är utan hjälp, med 95 % konfidensintervall (Wilson). Tid, klick, fel vägar och lätthet är
          medianer; tiden är av dem som klarade uppgiften.
        </caption>
        <thead>
          <tr>
            {['Uppgift', 'Antal', 'Klarade', 'Tid', 'Klick', 'Fel vägar', 'Lätthet 1–7'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tasks.map(({ task, n, done, interval, time, clicks, wrong, ease }, index) => (
            <tr key={task.id}>
              <th scope="row">
                {index + 1}. {task.text}
              </th>
              <td>{n}</td>
              <td>{share(done, n, interval)}</td>
              <td>{time === undefined ? '–' : duration(time)}</td>
              <td>{rounded(clicks)}</td>
              <td>{rounded(wrong)}</td>
              <td>{rounded(ease)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
