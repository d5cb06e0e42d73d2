import { useParams } from 'react-router'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { NotHere } from '#platform/session/NotHere.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { paths } from '../../paths.ts'
import { useResultWords } from '../provord/use-result-words.ts'
import { ordersOf } from '../orders.ts'
import { useProvsvar } from '../queries.ts'
import { SvarBody } from './SvarBody.tsx'

/** `/provsvar/:id`: all that has been replied to the order of one reply. */
export default function SvarPage() {
  const t = useTexts('provsvaret')
  const words = useResultWords()
  const { id = '' } = useParams()
  const result = useProvsvar()
  const replies = result.data?.items ?? []
  const order = ordersOf(replies).find(({ newest, earlier }) =>
    [newest, ...earlier].some((one) => one.id === id),
  )
  const kind = order?.newest.outcome?.kind
  const one = kind ? words.kind(kind) : t('one')
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? (
    waiting
  ) : (
    <NotHere resource="provsvar" id={id}>
      {t('notFound')}
    </NotHere>
  )
  return (
    <>
      <Back>
        <Link to={paths.provsvar()}>{t('back')}</Link>
      </Back>
      <PageHeading title={order ? words.title(order) : one} documentTitle={one} />
      <AnswerView result={result} area="provsvar" empty={notHere} skeleton={waiting}>
        {() => (order ? <SvarBody key={id} order={order} replies={replies} /> : notHere)}
      </AnswerView>
    </>
  )
}
