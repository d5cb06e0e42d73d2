import { Fact } from '#ui/Facts.tsx'
import type { TaskSummary } from '../summary.ts'
import styles from './TestPage.module.css'
import { duration, rounded, severityWords, share } from './words.ts'

type Props = { result: TaskSummary; place: number }

/** How one task went, in numbers and in what the leader wrote. */
export function TaskResult({ result, place }: Props) {
  const { task, n, done, helped, failed, interval, time, clicks, wrong, ease, notes } = result
  return (
    <li className={styles['result']}>
      <h4>
        {place}. {task.text}
      </h4>
      {n === 0 ? (
        <p>Ingen har avslutat uppgiften.</p>
      ) : (
        <dl className={styles['numbers']}>
          <Fact label="Klarade utan hjälp">{`${done} av ${n}, ${share(done, n, interval)}`}</Fact>
          <Fact label="Med hjälp">{String(helped)}</Fact>
          <Fact label="Klarade inte">{String(failed)}</Fact>
          <Fact label="Tid">{time === undefined ? '–' : duration(time)}</Fact>
          <Fact label="Klick">{rounded(clicks)}</Fact>
          <Fact label="Fel vägar">{rounded(wrong)}</Fact>
          <Fact label="Lätthet 1–7">{rounded(ease)}</Fact>
        </dl>
      )}
      {notes.length > 0 && (
        <>
          <h5>Anteckningar, de värsta först</h5>
          <ul>
            {notes.map((note, at) => (
              <li key={at}>
                {note.code}: {note.text} ({severityWords[note.severity]})
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}
