import { useId } from 'react'
import { Choices } from '#ui/Choices.tsx'
import { outcomes, type Run } from '../session.ts'
import { Ease } from './Ease.tsx'
import { NoteForm } from './NoteForm.tsx'
import { Seen } from './Seen.tsx'
import styles from './TestPage.module.css'
import type { TestSession } from './use-test-session.ts'
import { outcomeWords } from './words.ts'

type Props = { session: TestSession; run: Run; task: string }

/** Just after a task: the one question to the participant, what was seen, and what the leader has yet to say of it, or said wrong. */
export function After({ session, run, task }: Props) {
  const id = useId()
  const { act } = session
  return (
    <section className={styles['card']} aria-labelledby={id}>
      <h3 id={id}>Efter: {task}</h3>
      {run.outcome && <Ease run={run} label="Hur svår eller lätt var uppgiften?" act={act} />}
      <div className={styles['scale']}>
        <Choices
          label="Så gick det"
          options={[
            ...outcomes.map((value) => ({ value, name: outcomeWords[value] })),
            { value: 'none' as const, name: 'Avbruten, räknas inte' },
          ]}
          value={run.outcome ?? 'none'}
          onChange={(value) => act({ do: 'outcome', outcome: value === 'none' ? undefined : value })}
        />
      </div>
      <Seen run={run} />
      <NoteForm session={session} at={() => run.seconds} />
    </section>
  )
}
