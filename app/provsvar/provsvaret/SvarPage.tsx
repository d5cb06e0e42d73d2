import { useParams } from 'react-router'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
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
  return (
    <>
      <Back>
        <Link to={paths.provsvar()}>{t('back')}</Link>
      </Back>
      <PageHeading title={order ? words.title(order) : one} documentTitle={one} />
      <OneAnswer result={result} area="provsvar" id={id} notFound={t('notFound')}>
        {() => order && <SvarBody key={id} order={order} replies={replies} />}
      </OneAnswer>
    </>
  )
}
