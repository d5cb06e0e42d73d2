import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart, meaningOfEmpty } from '#platform/answer/coverage.ts'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Insats } from './contract.ts'
import { useNews } from '../sedan-sist/marken/use-news.ts'
import { InsatsRow } from './InsatsRow.tsx'
import { useInsatser } from './queries.ts'
import { inParts } from './standing.ts'

/** So many of each part stand at first. */
const first = 12

/** `/insatser`: what is given now, what is waited for, what was refused, and what is over. */
export default function InsatserPage() {
  const t = useTexts('insatsord')
  const result = useInsatser()
  const { data } = result
  // Not for one to whom the area is closed: nobody was asked then.
  const noKommun = data && !data.withheld && !isPart(data) && meaningOfEmpty(data) === 'noSource'
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      {noKommun && (
        <Notice tone="info" title={t('noKommun')}>
          <p>{t('noKommunText')}</p>
        </Notice>
      )}
      <AnswerView
        result={result}
        area="insatser"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(insatser) => <Parts insatser={insatser} />}
      </AnswerView>
    </>
  )
}

function Parts({ insatser }: { insatser: Insats[] }) {
  const t = useTexts('insatsord')
  const today = dayOf(useNow())
  const news = useNews('insatser')
  return (
    <Stack>
      {inParts(insatser, today).map(({ part, items }) => (
        <Card key={part} title={t(`part.${part}`)}>
          <SomeFirst items={items} first={first}>
            {(some) => (
              <List>
                {some.map((one) => (
                  <InsatsRow key={one.id} insats={one} news={news.get(one.id)} />
                ))}
              </List>
            )}
          </SomeFirst>
        </Card>
      ))}
    </Stack>
  )
}
