import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useLatest } from '#platform/queries/latest.ts'
import { useWho } from '#platform/session/session.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { allaProvsvarQuery, provsvarQuery } from '../queries.ts'
import { Orders } from './Orders.tsx'

/** `/provsvar`: what laboratories, röntgen and those asked by a remiss have replied, an order a row, the newest first. */
export default function ProvsvarPage() {
  const t = useTexts('provsvar')
  const who = useWho()
  const list = useLatest(provsvarQuery(who), allaProvsvarQuery(who))
  return (
    <>
      <PageHeading title={t('title')} />
      <AnswerView
        result={list.result}
        area="provsvar"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(replies, answer) => <Orders replies={replies} part={isPart(answer)} list={list} />}
      </AnswerView>
    </>
  )
}
