import { useParams } from 'react-router'
import { Failure } from '#platform/answer/Failure.tsx'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useSubject } from '#platform/session/session.ts'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { usePlanWords } from '../plan-words.ts'
import { useMote, useVardplaner } from '../queries.ts'
import { MeetingBody } from './MeetingBody.tsx'
import { eachMinute, useStillStands } from './use-still-stands.ts'

/** `/vardplaner/mote/:id`: the meeting about a plan: when and how, who is called, and what one can say and prepare. */
export default function MotePage() {
  const t = useTexts('mote')
  const words = usePlanWords()
  const { id = '' } = useParams()
  const { own } = useSubject()
  const result = useVardplaner()
  const plan = result.data?.items.find((one) => one.id === id)
  const isNear = useStillStands(id, plan)
  const { data: state, error, isFetching, refetch } = useMote(id, isNear && eachMinute)
  return (
    <>
      <Back>
        <Link to={paths.vardplan(id)}>{t('back')}</Link>
        {plan?.structured?.meeting && <Link to={`${paths.utskrift()}?mote=${id}`}>{t('print')}</Link>}
        {plan && own && <Link to={paths.visaPlan(id)}>{t('show')}</Link>}
      </Back>
      <PageHeading title={t('title')}>
        {plan && (
          <p>
            <WithSource>{words.title(plan)}</WithSource>
          </p>
        )}
      </PageHeading>
      <OneAnswer result={result} area="vardplaner" id={id} notFound={t('notFound')}>
        {() =>
          plan &&
          (state ? (
            <MeetingBody key={id} plan={plan} state={state} />
          ) : error ? (
            <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
          ) : (
            <SkeletonRows rows={4} height="tall" />
          ))
        }
      </OneAnswer>
    </>
  )
}
