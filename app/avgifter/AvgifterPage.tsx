import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Fees } from './Fees.tsx'
import { useAvgifter } from './queries.ts'

/** `/avgifter`: a frikort to show, else how far it is to one; then medicines, and what help at home costs. */
export default function AvgifterPage() {
  const t = useTexts('avgiftsord')
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <AnswerView
        result={useAvgifter()}
        area="avgifter"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(fees, answer) => <Fees fees={fees} answer={answer} />}
      </AnswerView>
    </>
  )
}
