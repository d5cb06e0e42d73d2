import { useContext } from 'react'
import { AnswerContext } from '#platform/answer/about.ts'
import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { usePatientinformation } from '../queries.ts'
import { InformationRow } from './InformationRow.tsx'

const first = 6

/** What care has chosen for the person to read, see or answer: of one plan, or all of it. Nothing when nobody has chosen anything. */
export function InformationCard({ plan }: { plan?: string }) {
  const t = useTexts('information')
  const whose = useContext(WhoseContext)
  const result = usePatientinformation()
  const { data } = result
  const some = data?.items.filter((one) => plan === undefined || one.plan === plan) ?? []
  if (data && some.length === 0 && (isWhole(data) || data.processingStatus.length === 0)) return null
  return (
    <Card title={whose === undefined ? t('title.own') : t('title.other', { name: whose })}>
      <AnswerContext value={{ area: 'vardplaner', answer: data }}>
        <CardAnswer
          result={data ? { ...result, data: { ...data, items: some } } : result}
          empty={t('empty')}
          skeleton={<SkeletonRows rows={1} height="tall" />}
        >
          {(items) => (
            <SomeFirst items={items} first={first}>
              {(shown) => (
                <List>
                  {shown.map((one) => (
                    <InformationRow key={one.id} information={one} />
                  ))}
                </List>
              )}
            </SomeFirst>
          )}
        </CardAnswer>
      </AnswerContext>
    </Card>
  )
}
