import { useState } from 'react'
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
  const [known, setKnown] = useState(items)
  const isTold = items?.some((one) => one.thread === id) ?? false
  if (isTold && items !== known) setKnown(items)
  const [thread] = inThreads((isTold ? items : known)?.filter((one) => one.thread === id) ?? [], now)
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? (
    waiting
  ) : (
    <NotHere resource="inkorg" id={id}>
      {t('notFound')}
    </NotHere>
  )
  return (
    <>
      <Back>
        <Link to={paths.inkorg()}>{t('back')}</Link>
      </Back>
      <PageHeading
        title={thread ? (quoted(subjectOf(thread)) ?? t('noSubject')) : t('one')}
        documentTitle={t('one')}
      />
      <AnswerView result={result} area="inkorg" empty={notHere} skeleton={waiting}>
        {() => (thread ? <ThreadBody key={id} thread={thread} /> : notHere)}
      </AnswerView>
    </>
  )
}
