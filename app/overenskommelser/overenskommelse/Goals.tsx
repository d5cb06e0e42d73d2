import { useContext } from 'react'
import type { Party } from '#platform/answer/contract.ts'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Deed } from '#ui/Deeds.tsx'
import { ListCard } from '#ui/ListCard.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { Agreement } from '../contract.ts'
import { useDate } from './use-date.ts'

const statuses = ['proposed', 'active', 'on-hold', 'completed', 'cancelled'] as const

/** What is to be reached, each goal followed by its parts. */
export function Goals({ goals }: Pick<Agreement, 'goals'>) {
  const t = useTexts('overenskommelse')
  const placed = goals.flatMap(({ subGoals, ...goal }) => [
    { goal, depth: 0 },
    ...subGoals.map((part) => ({ goal: part, depth: 1 })),
  ])
  return (
    <ListCard title={t('goals')} items={goals}>
      {placed.map(({ goal, depth }, index) => (
        // The same words may stand twice.
        <Goal key={`${index} ${goal.description}`} goal={goal} depth={depth} />
      ))}
    </ListCard>
  )
}

type GoalProps = { goal: Omit<Agreement['goals'][number], 'subGoals'>; depth: number }

function Goal({ goal: { description, lifecycleStatus, responsible, followUpDate }, depth }: GoalProps) {
  const t = useTexts('overenskommelse')
  const date = useDate()
  const whose = useContext(WhoseContext)
  const who = (party: Party) => (party === 'resident' && whose !== undefined ? whose : t(`who.${party}`))
  const known = statuses.find((one) => one === lifecycleStatus)
  return (
    <Deed
      text={description}
      depth={depth}
      standing={{
        word: sentence(known ? t(`goalStatus.${known}`) : quoted(lifecycleStatus)),
        tone: known === 'completed' ? 'done' : known === 'active' ? 'going' : 'other',
      }}
      about={[
        depth > 0 && t('partOf'),
        responsible && t('goalResponsible', { who: who(responsible) }),
        followUpDate && t('goalFollowUp', { date: date(followUpDate) }),
      ]}
    />
  )
}
