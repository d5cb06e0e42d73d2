import { useParams } from 'react-router'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
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
      <OneAnswer result={result} area="remisser" id={id} notFound={t('notFound')}>
        {() => referral && <RemissBody key={id} referral={referral} />}
      </OneAnswer>
    </>
  )
}
