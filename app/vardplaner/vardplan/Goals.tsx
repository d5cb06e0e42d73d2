import { useTexts } from '#platform/i18n/use-texts.ts'
import { sentence } from '#platform/dates/dates.ts'
import { Card } from '#ui/Card.tsx'
import { Deed } from '#ui/Deeds.tsx'
import { List } from '#ui/List.tsx'
import { quoted, SourceText } from '#ui/SourceText.tsx'
import type { PlanStructure } from '../contract.ts'
import { usePartWords } from './part-words.ts'
import { goalTree } from './plan-tree.ts'
import styles from './PlanBody.module.css'

/** What the plan is for, and what is to be reached, each with its parts and how it goes. */
export function Goals({ structured: { purpose, goals } }: { structured: PlanStructure }) {
  const t = useTexts('vardplan')
  const words = usePartWords()
  if (goals.length === 0 && !purpose) return null
  return (
    <Card title={t(goals.length > 0 ? 'goals' : 'purpose')}>
      {purpose && (
        <p className={styles['purpose']}>
          <SourceText>{purpose}</SourceText>
        </p>
      )}
      {goals.length > 0 && (
        <List>
          {goalTree(goals).map(({ item: goal, depth }) => (
            <Deed
              key={goal.id}
              text={goal.description}
              depth={depth}
              standing={{
                word: sentence(words.goalStatus(goal.lifecycleStatus)),
                tone: goalTone(goal.lifecycleStatus),
              }}
              about={[
                depth > 0 && t('partGoal'),
                quoted(goal.responsible),
                goal.followUpDate && t('followedUp', { day: words.day(goal.followUpDate) }),
              ]}
            />
          ))}
        </List>
      )}
    </Card>
  )
}

const goalTone = (status: string) =>
  status === 'completed' ? 'done' : ['active', 'accepted'].includes(status) ? 'going' : 'other'
