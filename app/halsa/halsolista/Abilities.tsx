import { useContext } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { Card } from '#ui/Card.tsx'
import { Fold } from '#ui/Fold.tsx'
import { List } from '#ui/List.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { latestOf } from '../assessments.ts'
import type { Assessment } from '../contract.ts'
import { AssessmentRow } from './AssessmentRow.tsx'

type Props = { assessments: Assessment[] }

/** What one manages alone and needs help with, as it was last assessed. */
export function Abilities({ assessments }: Props) {
  const t = useTexts('halsolista')
  const whose = useContext(WhoseContext)
  const { latest } = latestOf(assessments)
  if (latest.length === 0) return null
  return (
    <Card title={whose === undefined ? t('abilities') : t('abilitiesOther', { name: whose })}>
      <Rows assessments={latest} />
    </Card>
  )
}

/** How it was before. */
export function FormerAbilities({ assessments }: Props) {
  const t = useTexts('halsolista')
  const { former } = latestOf(assessments)
  if (former.length === 0) return null
  return (
    <Fold title={t('former', { count: former.length })}>
      <Rows assessments={former} />
    </Fold>
  )
}

const mostRows = 6

function Rows({ assessments }: Props) {
  return (
    <SomeFirst items={assessments} first={mostRows}>
      {(some) => (
        <List>
          {some.map((assessment) => (
            <AssessmentRow key={assessment.id} assessment={assessment} />
          ))}
        </List>
      )}
    </SomeFirst>
  )
}
