import { useTexts } from '#platform/i18n/use-texts.ts'
import { grouped } from '#platform/lists/grouped.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { List } from '#ui/List.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { groupOf, isForToday, type Task, taskGroups } from './tasks.ts'
import { ByOthers } from './uppgifter/ByOthers.tsx'
import { TaskRow } from './uppgifter/TaskRow.tsx'
import { useMarks } from './uppgifter/use-marks.ts'
import { useTasks } from './use-tasks.ts'

/** `/att-gora`: everything the person, and those near, are to do, and what they wait for others to do. */
export default function AttGoraPage() {
  const t = useTexts('uppgifter')
  const area = useTexts('att-gora')
  const today = dayOf(useNow())
  const { joined, agreements } = useTasks()
  const marks = useMarks(today)
  return (
    <>
      <PageHeading title={t('title')} />
      <Stack>
        <Unseen marks={marks} tasks={joined.data?.items ?? []} />
        <Columns beside={<ByOthers agreements={agreements} />}>
          <AnswerView
            result={joined}
            area="att-gora"
            empty={area('empty')}
            skeleton={<SkeletonRows rows={5} height="short" />}
          >
            {(tasks) => <Tasks tasks={tasks} today={today} marks={marks} />}
          </AnswerView>
        </Columns>
      </Stack>
    </>
  )
}

/** So much is all seen at once; of more, the first of each part. */
const mostAtOnce = 12
const mostRows = 3

type Marks = ReturnType<typeof useMarks>

/** What did not come of a mark, when what was marked is no longer here to say so. */
function Unseen({ marks: { told, keyOf }, tasks }: { marks: Marks; tasks: Task[] }) {
  const here = new Set(tasks.map(keyOf))
  return [...told].map(
    ([key, { words, failed, text }]) =>
      failed &&
      !here.has(key) && (
        <div key={key} role="alert">
          <Notice tone="alert">
            <WithSource>{`${quoted(text)}: ${words}`}</WithSource>
          </Notice>
        </div>
      ),
  )
}

function Tasks({ tasks, today, marks }: { tasks: Task[]; today: string; marks: Marks }) {
  const t = useTexts('uppgifter')
  const { stood, keyOf, told, busy, mark } = marks
  // What is marked on this visit stays in its place, so that it does not leap away from under the finger.
  const groups = grouped(tasks, (task) => stood.get(keyOf(task)) ?? groupOf(task, today))
  return (
    <Stack>
      {taskGroups.map((group) => {
        const ofGroup = groups.get(group)
        return (
          ofGroup && (
            <Card
              key={group}
              title={t(`group.${group}`)}
              {...(group === 'overdue' && { tone: 'warn' as const })}
            >
              <SomeFirst items={ofGroup} first={tasks.length > mostAtOnce ? mostRows : mostAtOnce}>
                {(some) => (
                  <List>
                    {some.map((task) => (
                      <TaskRow
                        key={task.key}
                        task={task}
                        mayTick={isForToday(task, today)}
                        told={told.get(keyOf(task))}
                        busy={busy === keyOf(task)}
                        onMark={(done) => void mark(task, done)}
                      />
                    ))}
                  </List>
                )}
              </SomeFirst>
            </Card>
          )
        )
      })}
    </Stack>
  )
}
