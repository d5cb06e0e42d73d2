import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { useProvsvar } from '../queries.ts'
import { Orders } from './Orders.tsx'

/** `/provsvar`: what laboratories, röntgen and those asked by a remiss have replied, an order a row, the newest first. */
export default function ProvsvarPage() {
  const t = useTexts('provsvar')
  return (
    <>
      <PageHeading title={t('title')} />
      <AnswerView
        result={useProvsvar()}
        area="provsvar"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(replies, answer) => <Orders replies={replies} part={isPart(answer)} />}
      </AnswerView>
    </>
  )
}
