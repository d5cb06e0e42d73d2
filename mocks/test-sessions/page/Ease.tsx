import { Choices } from '#ui/Choices.tsx'
import type { Run } from '../session.ts'
import type { Action } from '../state.ts'
import styles from './TestPage.module.css'
import { easeScale } from './words.ts'

type Props = { run: Run; act: (action: Action) => void }

/** The one question just after a task. */
export function Ease({ run, act }: Props) {
  return (
    <div className={styles['card']}>
      <Choices
        label="Hur svår eller lätt var uppgiften?"
        options={easeScale.map((name, index) => ({ value: String(index + 1), name }))}
        value={run.ease === undefined ? undefined : String(run.ease)}
        onChange={(value) => act({ do: 'ease', task: run.task, ease: Number(value) })}
      />
    </div>
  )
}
