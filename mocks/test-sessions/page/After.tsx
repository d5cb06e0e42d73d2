import { Choices } from '#ui/Choices.tsx'
import type { Run } from '../session.ts'
import type { Action } from '../state.ts'
import { NoteForm } from './NoteForm.tsx'
import { Seen } from './Seen.tsx'
import styles from './TestPage.module.css'
import { easeScale } from './words.ts'

type Props = { run: Run; task: string; act: (action: Action) => void }

/** Just after a task: the one question to the participant, what was seen, and what the leader has yet to write of it. */
export function After({ run, task, act }: Props) {
  return (
    <section className={`${styles['card']} ${styles['scale']}`} aria-labelledby="after">
      <h3 id="after">Efter: {task}</h3>
      <Choices
        label="Hur svår eller lätt var uppgiften?"
        options={easeScale.map((name, index) => ({ value: String(index + 1), name }))}
        value={run.ease === undefined ? undefined : String(run.ease)}
        onChange={(value) => act({ do: 'ease', task: run.task, ease: Number(value) })}
      />
      <Seen run={run} />
      <NoteForm onNote={(note) => act({ do: 'note', note: { ...note, at: run.seconds } })} />
    </section>
  )
}
