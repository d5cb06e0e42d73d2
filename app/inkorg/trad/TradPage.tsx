import { useParams } from 'react-router'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { useLastKnown } from '#platform/answer/use-last-known.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { useInkorg } from '../queries.ts'
import { inThreads, subjectOf } from '../threads.ts'
import { ThreadBody } from './ThreadBody.tsx'

/** `/inkorg/:id`: all that is written in one thread, and where one answers. */
export default function TradPage() {
  const t = useTexts('inkorgsord')
  const { id = '' } = useParams()
  const now = useNow()
  const result = useInkorg()
  const items = result.data?.items
  // What has been read, and what came of an answer to it, stays when its source falls silent.
  const isTold = items?.some((one) => one.thread === id) ?? false
  const known = useLastKnown(isTold ? items : undefined)
  const [thread] = inThreads(known?.filter((one) => one.thread === id) ?? [], now)
  return (
    <>
      <Back>
        <Link to={paths.inkorg()}>{t('back')}</Link>
      </Back>
      <PageHeading
        title={thread ? (quoted(subjectOf(thread)) ?? t('noSubject')) : t('one')}
        documentTitle={t('one')}
      />
      <OneAnswer result={result} area="inkorg" id={id} notFound={t('notFound')}>
        {() => thread && <ThreadBody key={id} thread={thread} />}
      </OneAnswer>
    </>
  )
}
