import { asButton } from '#ui/button.ts'
import { summariesOf } from '../summary.ts'
import { ResultsTable } from './ResultsTable.tsx'
import styles from './TestPage.module.css'
import type { TestSession } from './use-test-session.ts'
import { rounded, severityWords, variantName } from './words.ts'

/** How it went over all participants, for each design by itself. */
export function Results({ session: { state, act } }: { session: TestSession }) {
  const { plan, sessions, now } = state
  const summaries = summariesOf(plan, sessions)
  if (summaries.length === 0) return <p>Ingen deltagare än.</p>
  return (
    <>
      {summaries.map(({ variant, participants, tasks, sus }) => (
        <section key={variant} className={styles['card']} aria-labelledby={`design-${variant}`}>
          <h3 id={`design-${variant}`}>
            {variantName(variant)}, {participants === 1 ? 'en deltagare' : `${participants} deltagare`}
          </h3>
          <ResultsTable tasks={tasks} name={variantName(variant)} />
          <p>
            {sus.n === 0
              ? 'SUS: ingen har svarat på alla tio.'
              : `SUS: medel ${rounded(sus.mean)} av 100, ${sus.n} svar, från ${rounded(sus.low)} till ${rounded(sus.high)}${
                  sus.spread === undefined ? '' : `, standardavvikelse ${rounded(sus.spread)}`
                }.`}
          </p>
          {tasks.map(
            ({ task, notes }, index) =>
              notes.length > 0 && (
                <div key={task.id}>
                  <h4>Anteckningar om uppgift {index + 1}</h4>
                  <ul>
                    {notes.map((note, at) => (
                      <li key={at}>
                        {note.code}: {note.text} ({severityWords[note.severity]})
                      </li>
                    ))}
                  </ul>
                </div>
              ),
          )}
        </section>
      ))}
      <h3>Deltagare</h3>
      <ul className={styles['list']}>
        {sessions.map(({ id, code, runs }) => (
          <li key={id}>
            <span>
              {code}, {runs.length === 1 ? 'ett försök' : `${runs.length} försök`}
            </span>
            {now?.session !== id && (
              <button
                type="button"
                {...asButton('secondary')}
                onClick={() => {
                  // oxlint-disable-next-line no-alert -- the browser's own question, on the leader's own page
                  if (confirm(`Ta bort allt om ${code}?`)) act({ do: 'remove-session', id })
                }}
              >
                Ta bort {code}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
