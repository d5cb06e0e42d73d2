import { Fact, Facts } from '#ui/Facts.tsx'
import type { Run } from '../session.ts'
import { duration, severityWords } from './words.ts'

/** What has been seen in the participant's window in one task, and what the leader has written. */
export function Seen({ run }: { run: Run }) {
  const { pages, wrong, clicks, misses, reached, errors, notes } = run
  return (
    <Facts>
      <Fact label="Sidor">{pages.join(' → ') || 'ingen än'}</Fact>
      <Fact label="Klick">{misses > 0 ? `${clicks}, varav ${misses} utan verkan` : String(clicks)}</Fact>
      {wrong !== undefined && <Fact label="Fel vägar">{String(wrong)}</Fact>}
      {reached !== undefined && <Fact label="Målet nåddes efter">{duration(reached)}</Fact>}
      {errors.length > 0 && <Fact label="Fel på sidan">{errors.join(' · ')}</Fact>}
      {notes.length > 0 && (
        <Fact label="Anteckningar">
          <ul>
            {notes.map(({ at, text, severity }, index) => (
              <li key={index}>
                {duration(at)}: {text} ({severityWords[severity]})
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </Facts>
  )
}
