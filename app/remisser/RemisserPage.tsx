import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Columns } from '#ui/Columns.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { OwnReferral } from './OwnReferral.tsx'
import { useRemisser } from './queries.ts'
import { Referrals } from './Referrals.tsx'

/** `/remisser`: those of which something may still come, then those that are over. */
export default function RemisserPage() {
  const t = useTexts('remissord')
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <Columns beside={<OwnReferral />}>
        <AnswerView
          result={useRemisser()}
          area="remisser"
          empty={t('empty')}
          skeleton={<SkeletonRows rows={4} height="tall" />}
        >
          {(referrals, answer) => <Referrals referrals={referrals} part={isPart(answer)} />}
        </AnswerView>
      </Columns>
    </>
  )
}
