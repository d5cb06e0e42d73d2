import { useId } from 'react'
import { Choices } from '#ui/Choices.tsx'
import { outcomes, type Run } from '../session.ts'
import { NoteForm } from './NoteForm.tsx'
import { Seen } from './Seen.tsx'
import styles from './TestPage.module.css'
import type { TestSession } from './use-test-session.ts'
import { easeScale, outcomeWords } from './words.ts'

type Props = { session: TestSession; run: Run; task: string }

/** Just after a task: the one question to the participant, what was seen, and what the leader has yet to say of it, or said wrong. */
export function After({ session, run, task }: Props) {
  const id = useId()
  const { act } = session
  return (
    <section className={`${styles['card']} ${styles['scale']}`} aria-labelledby={id}>
      <h3 id={id}>Efter: {task}</h3>
      {run.outcome && (
        <Choices
          label="Hur svår eller lätt var uppgiften?"
          options={easeScale.map((name, index) => ({ value: String(index + 1), name }))}
          value={run.ease === undefined ? undefined : String(run.ease)}
          onChange={(value) => act({ do: 'ease', task: run.task, ease: Number(value) })}
        />
      )}
      <Choices
        label="Så gick det"
        options={[
          ...outcomes.map((value) => ({ value, name: outcomeWords[value] })),
          { value: 'none' as const, name: 'Avbruten, räknas inte' },
        ]}
        value={run.outcome ?? 'none'}
        onChange={(value) => act({ do: 'outcome', outcome: value === 'none' ? undefined : value })}
      />
      <Seen run={run} />
      <NoteForm session={session} at={() => run.seconds} />
    </section>
  )
}
