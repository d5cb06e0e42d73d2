import { useLastKnown } from '#platform/answer/use-last-known.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useLocation, useNavigate, useParams } from 'react-router'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { NotHere } from '#platform/session/NotHere.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { useEventWords } from '../event-words.ts'
import { useHandelse } from '../queries.ts'
import { EventDetail } from './EventDetail.tsx'
import styles from './HandelsePage.module.css'
import { ReplyResult } from './ReplyResult.tsx'
import { useReply } from './use-reply.ts'

/** `/tidslinje/:id`: all that is known of one event, and what the person can do about it. */
export default function HandelsePage() {
  const t = useTexts('handelse')
  const { id = '' } = useParams()
  const result = useHandelse(id)
  const words = useEventWords()
  const event = result.data?.items[0]
  const [reply, outcome] = useReply(id)
  // What was answered is still to be read when its source no longer tells of the event.
  const known = useLastKnown(event)
  return (
    <>
      <p>
        <WayBack />
      </p>
      <PageHeading title={event ? words.title(event) : t('title')} documentTitle={t('title')} />
      <div ref={outcome} tabIndex={-1} className={styles['outcome']}>
        {known && <ReplyResult sending={reply} event={known} onUndo={() => void reply.send('undo')} />}
      </div>
      <AnswerView
        result={result}
        area="tidslinje"
        empty={
          <NotHere resource="tidslinje" id={id}>
            {t('notFound')}
          </NotHere>
        }
        skeleton={<SkeletonRows rows={5} height="tall" />}
      >
        {([found]) =>
          found && (
            <EventDetail
              key={found.id}
              event={found}
              busy={reply.busy}
              told={reply.answer?.outcome === 'done'}
              onReply={reply.send}
            />
          )
        }
      </AnswerView>
    </>
  )
}

/** To where one came from, which may be the översikt, a plan or another time; to the timeline when one came from outside. */
function WayBack() {
  const t = useTexts('handelse')
  const navigate = useNavigate()
  // What the router calls the page that the portal was opened with.
  if (useLocation().key === 'default') return <Link to={paths.tidslinje()}>{t('toTimeline')}</Link>
  return (
    <Link
      to={paths.tidslinje()}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.altKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        void navigate(-1)
      }}
    >
      {t('back')}
    </Link>
  )
}
