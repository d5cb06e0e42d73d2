import { Choices } from '#ui/Choices.tsx'
import type { Action } from '../state.ts'
import { susScore } from '../sus.ts'
import styles from './TestPage.module.css'
import { susScale, susStatements } from './words.ts'

type Props = { answers: readonly (number | null)[]; act: (action: Action) => void }

/** The ten statements, after all tasks: the participant answers, on this page or aloud. */
export function Sus({ answers, act }: Props) {
  const score = susScore(answers)
  return (
    <section aria-labelledby="sus">
      <h3 id="sus">Så tyckte deltagaren</h3>
      <p>Läs upp ett påstående i taget. Deltagaren svarar från 1 till 5, utan att tänka länge.</p>
      <ol className={styles['tasks']}>
        {susStatements.map((statement, index) => (
          <li key={statement} className={`${styles['card']} ${styles['scale']}`}>
            <Choices
              label={`${index + 1}. ${statement}`}
              options={susScale.map((name, step) => ({ value: String(step + 1), name }))}
              value={answers[index] ? String(answers[index]) : undefined}
              onChange={(value) => act({ do: 'sus', statement: index, answer: Number(value) })}
            />
          </li>
        ))}
      </ol>
      <p role="status">{score !== undefined && `SUS: ${score.toLocaleString('sv')} av 100.`}</p>
    </section>
  )
}
