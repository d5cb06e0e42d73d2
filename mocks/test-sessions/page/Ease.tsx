import { Choices } from '#ui/Choices.tsx'
import type { Run } from '../session.ts'
import styles from './TestPage.module.css'
import type { TestSession } from './use-test-session.ts'
import { easeScale } from './words.ts'

type Props = { run: Run; label: string; act: TestSession['act'] }

/** The one question to the participant about a task (the single ease question). */
export function Ease({ run, label, act }: Props) {
  return (
    <div className={styles['scale']}>
      <Choices
        label={label}
        options={easeScale.map((name, index) => ({ value: String(index + 1), name }))}
        value={run.ease === undefined ? undefined : String(run.ease)}
        onChange={(value) => act({ do: 'ease', task: run.task, ease: Number(value) })}
      />
    </div>
  )
}
