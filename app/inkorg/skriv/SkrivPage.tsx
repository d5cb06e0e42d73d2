import { useParams } from 'react-router'
import { Failure } from '#platform/answer/Failure.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { paths } from '../../paths.ts'
import { useMottagare } from '../queries.ts'
import { EventLetter } from './EventLetter.tsx'
import { aimOf } from './aim.ts'
import { Letter } from './Letter.tsx'

/** `/inkorg/skriv` and `/inkorg/skriv/:id`: to write to one or more units, to all in a plan or an agreement, or about a time. */
export default function SkrivPage() {
  const t = useTexts('skriv')
  const { id: to = '' } = useParams()
  const mayWrite = useMay('do', 'inkorg')
  const { data, error, isFetching, refetch } = useMottagare()
  const aim = data && aimOf(data, to)
  return (
    <>
      <Back>
        <Link to={paths.inkorg()}>{t('back')}</Link>
      </Back>
      <PageHeading title={t('title')} />
      {!mayWrite ? (
        <p>{t('onlySee')}</p>
      ) : data ? (
        aim === 'unknown' ? (
          <EventLetter key={to} id={to} receivers={data} />
        ) : (
          <Letter key={to} receivers={data} aim={aim} form={`skriv ${to}`} />
        )
      ) : error ? (
        <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={5} height="tall" />
      )}
    </>
  )
}
