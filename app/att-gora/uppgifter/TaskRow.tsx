import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useId } from 'react'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { inShort } from '#ui/in-short.ts'
import { ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { useTaskWords } from '../task-words.ts'
import type { Task } from '../tasks.ts'
import styles from './TaskRow.module.css'
import { useTaskTitle } from '../use-task-title.ts'
import type { Told } from './use-marks.ts'

type Props = {
  task: Task
  /** It is of a day that has come. */
  mayTick: boolean
  /** What came of the latest mark of it. */
  told: Told | undefined
  busy: boolean
  onMark: (done: boolean) => void
}

/**
 * Something to do: what, when, and what it is a part of, to which all of the row leads. A box to tick only where its source keeps
 * the tick. What came of that stands in the row.
 */
export function TaskRow({ task, mayTick, told, busy, onMark }: Props) {
  const t = useTexts('uppgifter')
  const words = useTaskWords()
  const titleOf = useTaskTitle()
  const { text, agreement, plan, commitment, source, done } = task
  const title = titleOf(task)
  const when = words.when(task)
  const mayMark = useMay('do', 'att-gora') && mayTick && commitment !== undefined
  const to = pathOf(task)
  const id = useId()
  return (
    <ListRow
      lead={
        mayMark && (
          // Its words are quoted from a source.
          // oxlint-disable-next-line jsx-a11y/label-has-associated-control
          <label className={styles['box']}>
            <input
              type="checkbox"
              checked={done}
              aria-disabled={busy}
              aria-describedby={id}
              onChange={(change) => !busy && onMark(change.target.checked)}
            />
            <span className="visually-hidden">
              <WithSource>{t('mark', { text: quoted(inShort(text)) })}</WithSource>
            </span>
          </label>
        )
      }
      title={title}
      level={3}
      leads={to === undefined ? undefined : (drawn) => <Link to={to}>{drawn}</Link>}
    >
      {when && <p>{when}</p>}
      <div id={id}>
        <p role="status" className={styles['said']}>
          {told?.failed === false && told.words}
        </p>
        {told?.failed && (
          <p role="alert" className={styles['failed']}>
            {told.words}
          </p>
        )}
      </div>
      {(agreement ?? plan) && (
        <p>
          <WithSource>{quoted(agreement?.title ?? plan?.title) ?? t('plan')}</WithSource>
        </p>
      )}
      {to === undefined ? <AboutItem source={source} of={title} /> : <ItemSource source={source} />}
    </ListRow>
  )
}

/** Where it is told in full. */
function pathOf({ event, request, agreement, plan }: Task): string | undefined {
  if (request) return paths.samtyckesfraga(request)
  if (event) return paths.handelse(event)
  if (agreement) return paths.overenskommelse(agreement.id)
  return plan && paths.vardplan(plan.id)
}
