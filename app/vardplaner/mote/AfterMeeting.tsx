import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { BeforeAndNow } from '../../sedan-sist/andring/BeforeAndNow.tsx'
import { ChangeRow } from '../../sedan-sist/ChangeRow.tsx'
import { withoutMissing } from '../../sedan-sist/compared.ts'
import { NotCompared } from '../../sedan-sist/NotCompared.tsx'
import { useAndrat } from './queries.ts'

/** After a meeting: what plans and agreements say otherwise than before it, the old beside the new, by whom and when. */
export function AfterMeeting({ id }: { id: string }) {
  const t = useTexts('mote')
  const result = useAndrat(id)
  const { data } = result
  return (
    <Card title={t('changed.title')}>
      <CardAnswer
        result={withoutMissing(result)}
        empty={<p>{t('changed.none')}</p>}
        skeleton={<SkeletonRows rows={2} height="tall" />}
        foot={() => <NotCompared names={data?.notCompared ?? []} />}
      >
        {(changes) => (
          <>
            <p>{t('changed.intro')}</p>
            <List>
              {changes.map((change) => (
                <ChangeRow key={change.id} folded={{ first: change, count: 1 }}>
                  <BeforeAndNow change={change} />
                </ChangeRow>
              ))}
            </List>
          </>
        )}
      </CardAnswer>
    </Card>
  )
}
