import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { Earlier } from '#platform/answer/tidigare/Earlier.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useLatest } from '#platform/queries/latest.ts'
import { useMay, useSubject, useWho } from '#platform/session/session.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { groupsOf } from './groups.ts'
import { KindCard } from './KindCard.tsx'
import { allaMatvardenQuery, matvardenQuery } from './queries.ts'

/** `/matvarden`: what is agreed to measure, with the latest value, all values over time, and who has received each. */
export default function MatvardenPage() {
  const t = useTexts('matvarden')
  const words = useTexts('matord')
  const who = useWho()
  const today = dayOf(useNow())
  const list = useLatest(matvardenQuery(who), allaMatvardenQuery(who))
  const mayEnter = useMay('do', 'matvarden')
  const { own } = useSubject()
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{words('intro')}</p>
        {!mayEnter && !own && <p>{words('onlySee')}</p>}
      </PageHeading>
      <AnswerView
        result={list.result}
        area="matvarden"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(all, answer) => (
          <Stack>
            {groupsOf(all, today).map((group) => (
              <KindCard key={group.code} group={group} whole={isWhole(answer)} />
            ))}
            <Earlier of={list} hidden={0} />
          </Stack>
        )}
      </AnswerView>
    </>
  )
}
