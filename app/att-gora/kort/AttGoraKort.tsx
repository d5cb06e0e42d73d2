import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isPart, isWhole } from '#platform/answer/coverage.ts'
import { useInFold } from '#platform/answer/in-fold.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { sentence } from '#platform/dates/dates.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { useTaskDay } from '../use-task-day.ts'
import { useTaskTitle } from '../use-task-title.ts'
import { groupOf, type Task } from '../tasks.ts'
import { useTasks } from '../use-tasks.ts'
import styles from './AttGoraKort.module.css'

const mostRows = 2

/** Card of the theme Att göra: what is late, then what is next. */
export default function AttGoraKort() {
  const t = useTexts('att-gora')
  const dayOfTask = useTaskDay()
  const titleOf = useTaskTitle()
  const today = dayOf(useNow())
  const { joined } = useTasks()
  const open = (joined.data?.items ?? []).filter(({ done, who }) => !done && who === 'resident')
  // Of what may be more, nobody is told how many there are; and nobody has to answer a question.
  const toDo = open.filter(({ request }) => request === undefined)
  const count = isWhole(joined.data) && !joined.failed?.length && toDo.length
  const late = open.filter((task) => groupOf(task, today) === 'overdue')
  // A question, or a kallelse, waits for somebody to answer.
  const isAsked = open.some(({ event, request }) => event ?? request)
  useInFold({
    fact: count !== false && t('toDo', { count }),
    why: late.length > 0 ? 'late' : isAsked && 'asked',
  })
  return (
    <Card
      title={t('area.name')}
      mark={late.length > 0 && <span className={styles['late']}>{t('late', { count: late.length })}</span>}
      more={<Link to={paths.attGora()}>{count ? t('all', { count }) : t('allPlain')}</Link>}
    >
      <CardAnswer
        result={joined}
        empty={t('empty')}
        skeleton={<SkeletonRows rows={mostRows} height="short" />}
      >
        {(_, answer) =>
          open.length === 0 ? (
            <p>{t(isPart(answer) ? 'notYet' : joined.failed?.length ? 'emptyKnown' : 'empty')}</p>
          ) : (
            <List>
              {rowsOf(open).map((task) => (
                <ListRow
                  key={task.key}
                  title={titleOf(task)}
                  level={3}
                  leads={(title) => <Link to={pageOf(task)}>{title}</Link>}
                >
                  <p className={late.includes(task) ? styles['when'] : undefined}>
                    {sentence(
                      [late.includes(task) && t('overdue'), dayOfTask(task)].filter(Boolean).join('. '),
                    )}
                  </p>
                  <ItemSource source={task.source} />
                </ListRow>
              ))}
            </List>
          )
        }
      </CardAnswer>
    </Card>
  )
}

/**
 * What is first to be done. A question of consent has no day and would never be among those, so it has the last row: the card says how
 * much is late, and keeps its height.
 */
function rowsOf(open: readonly Task[]): Task[] {
  const toDo = open.filter(({ request }) => request === undefined)
  const questions = open.filter(({ request }) => request !== undefined).slice(0, 1)
  return [...toDo.slice(0, mostRows - questions.length), ...questions]
}

function pageOf({ event, request }: Task): string {
  if (request) return paths.samtyckesfraga(request)
  return event ? paths.handelse(event) : paths.attGora()
}
