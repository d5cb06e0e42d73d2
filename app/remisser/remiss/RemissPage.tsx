import { useParams } from 'react-router'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { NotHere } from '#platform/session/NotHere.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { useRemisser } from '../queries.ts'
import { useReferralWords } from '../referral-words.ts'
import { standingOf } from '../standing.ts'
import { RemissBody } from './RemissBody.tsx'

/** `/remisser/:id`: all of one remiss. */
export default function RemissPage() {
  const t = useTexts('remiss')
  const theme = useTexts('remissord')
  const words = useReferralWords()
  const now = useNow()
  const { id = '' } = useParams()
  const result = useRemisser()
  const referral = result.data?.items.find((one) => one.id === id)
  const latest = referral && standingOf(referral, now).latest
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? (
    waiting
  ) : (
    <NotHere resource="remisser" id={id}>
      {t('notFound')}
    </NotHere>
  )
  return (
    <>
      <Back>
        <Link to={paths.remisser()}>{t('back')}</Link>
      </Back>
      <PageHeading title={referral ? words.name(referral) : theme('one')} documentTitle={theme('one')}>
        {latest && (
          <p>
            <WithSource>
              {theme('statusOn', { status: words.status(latest), day: words.day(latest.time) })}
            </WithSource>
          </p>
        )}
      </PageHeading>
      <AnswerView result={result} area="remisser" empty={notHere} skeleton={waiting}>
        {() => (referral ? <RemissBody key={id} referral={referral} /> : notHere)}
      </AnswerView>
    </>
  )
}
