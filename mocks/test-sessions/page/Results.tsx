import { summariesOf } from '../summary.ts'
import { Participants } from './Participants.tsx'
import { TaskResult } from './TaskResult.tsx'
import styles from './TestPage.module.css'
import type { TestSession } from './use-test-session.ts'
import { rounded, variantName } from './words.ts'

/** How it went over all participants, for each design by itself. */
export function Results({ session }: { session: TestSession }) {
  const { plan, sessions } = session.state
  const summaries = summariesOf(plan, sessions)
  if (summaries.length === 0) return <p>Ingen deltagare än.</p>
  return (
    <>
      <p className={styles['quiet']}>
        Andelen har ett 95 % konfidensintervall (Wilson). Tid, klick, fel vägar och lätthet är medianer; tiden
        är av dem som klarade uppgiften utan hjälp.
      </p>
      <div className={styles['designs']}>
        {summaries.map(({ variant, participants, tasks, sus }) => (
          <section key={variant} className={styles['card']} aria-labelledby={`design-${variant}`}>
            <h3 id={`design-${variant}`}>
              {variantName(variant)}, {participants === 1 ? 'en deltagare' : `${participants} deltagare`}
            </h3>
            <p>
              {sus.n === 0
                ? 'SUS: ingen har svarat på alla tio.'
                : `SUS: medel ${rounded(sus.mean)} av 100, ${sus.n} svar, från ${rounded(sus.low)} till ${rounded(sus.high)}${
                    sus.spread === undefined ? '' : `, standardavvikelse ${rounded(sus.spread)}`
                  }.`}
            </p>
            <ol className={styles['tasks']}>
              {tasks.map((result, index) => (
                <TaskResult key={result.task.id} result={result} place={index + 1} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <Participants session={session} />
    </>
  )
}
