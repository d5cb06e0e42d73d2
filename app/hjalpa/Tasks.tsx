import { isPart } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useTaskWords } from '../att-gora/task-words.ts'
import { useTaskTitle } from '../att-gora/use-task-title.ts'
import { useTasksOf } from '../att-gora/use-tasks.ts'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { Part, type PartOf } from './Part.tsx'

const most = 4

/** What is to be done for one person, by the person or by those near. */
export function Tasks({ who, name, short }: PartOf) {
  const t = useTexts('hjalpa')
  const words = useTaskWords()
  const titleOf = useTaskTitle()
  const { joined } = useTasksOf(who)
  return (
    <Part title={t('tasks')} name={name} area="att-gora" result={joined} empty={t('noTasks')}>
      {(tasks, answer) => {
        const open = tasks.filter(({ done }) => !done)
        if (open.length === 0)
          return <p>{t(isPart(answer) ? 'notYet' : joined.failed?.length ? 'noTasksKnown' : 'noTasks')}</p>
        return (
          <>
            <List>
              {open.slice(0, most).map((task) => (
                <ListRow
                  key={task.key}
                  label={[`${short}:`, words.when(task)].filter(Boolean).join(' ')}
                  title={titleOf(task)}
                  level={4}
                >
                  {task.who === 'relative' && <p>{t('byRelative')}</p>}
                  <AboutItem source={task.source} of={`${short}: ${titleOf(task)}`} />
                </ListRow>
              ))}
            </List>
            {open.length > most && <p>{t('moreTasks', { count: open.length - most })}</p>}
          </>
        )
      }}
    </Part>
  )
}
