import { asButton } from '#ui/button.ts'
import { TaskForm } from './TaskForm.tsx'
import styles from './TestPage.module.css'
import { TextField } from './TextField.tsx'
import type { TestSession } from './use-test-session.ts'

type Props = { session: TestSession; onDone: () => void }

/** The tasks, the same for every participant. */
export function Prepare({ session: { state, act }, onDone }: Props) {
  const { plan, sessions } = state
  return (
    <>
      <TextField
        label="Vad testet handlar om"
        value={plan.name}
        onChange={(name) => act({ do: 'name', name })}
      />
      <ol className={styles['tasks']}>
        {plan.tasks.map((task, index) => (
          <TaskForm
            key={task.id}
            task={task}
            place={index + 1}
            of={plan.tasks.length}
            isTried={sessions.some(({ runs }) => runs.some((run) => run.task === task.id))}
            act={act}
          />
        ))}
      </ol>
      <div className={styles['row']}>
        <button type="button" {...asButton('secondary')} onClick={() => act({ do: 'add-task' })}>
          Lägg till en uppgift
        </button>
        <button type="button" {...asButton()} onClick={onDone}>
          Klart, till deltagarna
        </button>
      </div>
    </>
  )
}
