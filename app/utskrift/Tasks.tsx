import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { groupOf, type Task } from '../att-gora/tasks.ts'
import { useTaskWords } from '../att-gora/task-words.ts'
import { From } from './From.tsx'
import { asSentence } from '#platform/i18n/sentence.ts'
import styles from './UtskriftPage.module.css'

/** What is to be done, with a box to tick by hand. */
export function Tasks({ tasks, none }: { tasks: Task[]; none: string }) {
  const t = useTexts('utskrift')
  const tasksT = useTexts('att-gora')
  const words = useTaskWords()
  const today = dayOf(useNow())
  if (tasks.length === 0) return <p>{none}</p>
  const text = ({ who, text: own, event }: Task) => {
    if (event) return asSentence(tasksT('invitation', { title: quoted(own) }))
    return asSentence(who === 'relative' ? t('relative', { text: quoted(own) }) : quoted(own))
  }
  return (
    <ul role="list" className={styles['rows']}>
      {tasks.map((task) => (
        <li key={task.key} className={styles['task']}>
          <strong>
            <WithSource>{text(task)}</WithSource>
          </strong>{' '}
          {[groupOf(task, today) === 'overdue' && t('overdue'), words.onPaper(task)]
            .flatMap((part) => (part ? sentence(asSentence(part)) : []))
            .join(' ')}
          <From source={task.source} />
        </li>
      ))}
    </ul>
  )
}
