import { useState } from 'react'
import { grouped } from '#platform/lists/grouped.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import type { Agreement } from '../overenskommelser/contract.ts'
import { NextStep } from '../overenskommelser/NextStep.tsx'
import { paths } from '../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { Failure } from '#platform/answer/Failure.tsx'
import { ItemSource, sourceName } from '#platform/answer/ItemSource.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useMay } from '#platform/session/session.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import styles from './AttGoraPage.module.css'
import { useTaskWords } from './task-words.ts'
import { groupOf, isForToday, type Task, type TaskGroup, taskGroups } from './tasks.ts'
import { useMark } from './use-mark.ts'
import { useTasks } from './use-tasks.ts'
import { inShort } from '#ui/in-short.ts'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'

/** `/att-gora`: everything the person, and those near, are to do, and what they wait for others to do. */
export default function AttGoraPage() {
  const t = useTexts('uppgifter')
  const area = useTexts('att-gora')
  const today = dayOf(useNow())
  const { joined, failed, agreements } = useTasks()
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <Stack>
        {/* Some of them did not come at all: what did come is shown, and the others named. */}
        {failed.map(({ error, isFetching, refetch }, index) => (
          <Failure key={index} error={error} retrying={isFetching} onRetry={() => void refetch()} />
        ))}
        <AnswerView
          result={joined}
          area="att-gora"
          empty={area('empty')}
          skeleton={<SkeletonRows rows={5} height="tall" />}
        >
          {(tasks) => <Tasks tasks={tasks} today={today} />}
        </AnswerView>
        <Waiting agreements={agreements} />
      </Stack>
    </>
  )
}

/** So much is all seen at once; of more, the first of each part. */
const mostAtOnce = 12
const mostRows = 3
const firstOf = (all: unknown[]) => (all.length <= mostAtOnce ? mostAtOnce : mostRows)

function Tasks({ tasks, today }: { tasks: Task[]; today: string }) {
  const t = useTexts('uppgifter')
  const { said, failed, stood, ...marks } = useMarks(today)
  // What is marked on this visit stays in its place, so that it does not leap away from under the finger.
  const groups = grouped(tasks, (task) => stood.get(marks.keyOf(task)) ?? groupOf(task, today))
  return (
    <Stack>
      <p role="status" className={styles['said']}>
        <WithSource>{said ?? ''}</WithSource>
      </p>
      {failed && (
        <p role="alert" className={styles['failed']}>
          {failed}
        </p>
      )}
      {taskGroups.map((group) => {
        const ofGroup = groups.get(group)
        return (
          ofGroup && (
            <Card key={group} title={t(`group.${group}`)}>
              <Rows tasks={ofGroup} today={today} first={firstOf(tasks)} {...marks} />
            </Card>
          )
        )
      })}
    </Stack>
  )
}

type Marks = Pick<ReturnType<typeof useMarks>, 'keyOf' | 'seen' | 'busy' | 'mark'>
type RowsProps = { tasks: Task[]; today: string; first: number } & Marks

function Rows({ tasks, today, first, keyOf, seen, busy, mark }: RowsProps) {
  return (
    <SomeFirst items={tasks} first={first}>
      {(some) => (
        <ul role="list" className={styles['tasks']}>
          {some.map((task) => (
            <Row
              key={task.key}
              task={task}
              mayTick={!task.event && isForToday(task, today)}
              checked={seen.get(keyOf(task)) ?? task.done}
              busy={busy === keyOf(task)}
              onMark={(done) => void mark(task, done)}
            />
          ))}
        </ul>
      )}
    </SomeFirst>
  )
}

type RowProps = {
  task: Task
  mayTick: boolean
  checked: boolean
  busy: boolean
  onMark: (done: boolean) => void
}

function Row({ task, mayTick, checked, busy, onMark }: RowProps) {
  const t = useTexts('uppgifter')
  const area = useTexts('att-gora')
  const words = useTaskWords()
  const text = task.event ? area('invitation', { title: quoted(task.text) }) : quoted(task.text)
  const drawn = <WithSource>{text}</WithSource>
  const when = words.when(task)
  const mayMark = useMay('do', 'att-gora') && mayTick
  return (
    <li className={styles['task']}>
      {!mayMark ? (
        <p>
          <strong>{drawn}</strong>
        </p>
      ) : (
        <label className={styles['mark']}>
          <input
            type="checkbox"
            checked={checked}
            aria-disabled={busy}
            onChange={(change) => !busy && onMark(change.target.checked)}
          />
          <span>{drawn}</span>
        </label>
      )}
      <div className={styles['about']}>
        {when && <p>{when}</p>}
        {!task.commitment && mayMark && (
          <p className={styles['quiet']}>{t('ownNote', { source: sourceName(task.source) })}</p>
        )}
        {task.event && (
          <p>
            <Link to={paths.handelse(task.event)} aria-label={`${t('answer')}: ${inShort(task.text)}`}>
              {t('answer')}
            </Link>
          </p>
        )}
        {task.agreement && (
          <p>
            <Link to={paths.overenskommelse(task.agreement.id)}>
              <SourceText>{task.agreement.title}</SourceText>
            </Link>
          </p>
        )}
        {task.plan && (
          <p>
            <Link to={paths.vardplan(task.plan.id)}>
              <WithSource>{quoted(task.plan.title) ?? t('plan')}</WithSource>
            </Link>
          </p>
        )}
        <ItemSource source={task.source} />
      </div>
    </li>
  )
}

/** Marks of this visit: sent where the source takes them, else only seen. In memory alone. */
function useMarks(today: string) {
  const t = useTexts('uppgifter')
  const { mutateAsync } = useMark()
  /** What came of the latest mark; what is said of a day is not true of the next. */
  const [said, setSaid] = useState<{ words: string; day: string }>()
  const [failed, setFailed] = useState<string>()
  const [busy, setBusy] = useState<string>()
  /** Where each task stood that has been marked. */
  const [stood, setStood] = useState<ReadonlyMap<string, TaskGroup>>(new Map())
  const [seen, setSeen] = useState<ReadonlyMap<string, boolean>>(new Map())
  // What comes again is another each day, and a mark of one day is none of the next.
  const keyOf = ({ key, repeat }: Task) => (repeat ? `${key} ${today}` : key)
  const mark = async (task: Task, done: boolean) => {
    const { text, repeat, agreement, commitment } = task
    const key = keyOf(task)
    const now = `${done ? 'done' : 'undone'}${repeat ? 'Today' : ''}` as const
    const source = sourceName(task.source)
    const say = (words: string) => setSaid({ words, day: today })
    setSaid(undefined)
    setFailed(undefined)
    setStood((former) => (former.has(key) ? former : new Map(former).set(key, groupOf(task, today))))
    if (!agreement || !commitment) {
      setSeen((former) => new Map(former).set(key, done))
      say(t(`seen.${now}`, { text: quoted(text) }))
      return
    }
    setBusy(key)
    try {
      const { outcome } = await mutateAsync({
        agreement: agreement.id,
        commitment,
        done,
        day: repeat && today,
      })
      if (outcome === 'done') say(t(`saved.${now}`, { text: quoted(text), source }))
      else setFailed(t('refused', { source }))
    } catch {
      setFailed(t('unsure', { source }))
    } finally {
      setBusy(undefined)
    }
  }
  return { said: said?.day === today ? said.words : undefined, failed, stood, keyOf, seen, busy, mark }
}

/** What others are to do next, with those that have no day pointed out. */
function Waiting({ agreements }: { agreements: Agreement[] }) {
  const t = useTexts('uppgifter')
  const waiting = agreements.filter(
    ({ status, nextStep }) =>
      status === 'active' &&
      nextStep &&
      nextStep.responsible !== 'resident' &&
      nextStep.responsible !== 'relative',
  )
  if (waiting.length === 0) return null
  return (
    <Card title={t('waiting')}>
      <p className={styles['quiet']}>{t('waitingHelp')}</p>
      <SomeFirst items={waiting} first={firstOf(waiting)}>
        {(some) => (
          <List>
            {some.map((agreement) => (
              <ListRow key={agreement.id} title={quoted(agreement.title)} level={3}>
                <NextStep agreement={agreement} />
                <ItemSource source={agreement.source} />
              </ListRow>
            ))}
          </List>
        )}
      </SomeFirst>
    </Card>
  )
}
