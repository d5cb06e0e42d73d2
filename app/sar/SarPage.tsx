import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Wound } from './contract.ts'
import { useSar } from './queries.ts'
import { inParts } from './standing.ts'
import { WoundRow } from './WoundRow.tsx'

/** So many of each part stand at first. */
const first = 12

/** `/sar`: the wounds there are, those that no plan tells of, and those that have healed. */
export default function SarPage() {
  const t = useTexts('sarord')
  return (
    <>
      <PageHeading title={t('title')} documentTitle={t('inTitleBar')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <AnswerView
        result={useSar()}
        area="sar"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={3} height="tall" />}
      >
        {(wounds) => <Parts wounds={wounds} />}
      </AnswerView>
    </>
  )
}

function Parts({ wounds }: { wounds: Wound[] }) {
  const t = useTexts('sarord')
  return (
    <Stack>
      {inParts(wounds).map(({ part, items }) => (
        <Card key={part} title={t(`part.${part}`)}>
          {part === 'unknown' && <p>{t('unknownText')}</p>}
          <SomeFirst items={items} first={first}>
            {(some) => (
              <List>
                {some.map((wound) => (
                  <WoundRow key={wound.id} wound={wound} />
                ))}
              </List>
            )}
          </SomeFirst>
        </Card>
      ))}
    </Stack>
  )
}
