import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { useInFold } from '#platform/answer/in-fold.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, formatTime, relativeDay, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { useSenasteInkorg } from '../queries.ts'
import { inThreads, kindOf, subjectOf, type Thread } from '../threads.ts'

const mostRows = 2

/** Card of the theme Meddelanden: what nobody has read, else the latest. */
export default function InkorgKort() {
  const t = useTexts('inkorg')
  const now = useNow()
  const result = useSenasteInkorg()
  const threads = inThreads(result.data?.items ?? [], now)
  const unread = threads.reduce((sum, one) => sum + one.unread, 0)
  useInFold({
    fact: unread > 0 && isWhole(result.data) && t('unreadOnly', { count: unread }),
    why: threads.some((one) => one.unread > 0 && kindOf(one) === 'invitation') && 'asked',
  })
  return (
    <Card
      title={t('area.name')}
      more={
        // Of what may be more, nobody is told how many there are.
        <Link to={paths.inkorg()}>
          {unread > 0 && isWhole(result.data) ? t('unread', { count: unread }) : t('allPlain')}
        </Link>
      }
    >
      <CardAnswer
        result={result}
        empty={t('empty')}
        skeleton={<SkeletonRows rows={mostRows} height="short" />}
      >
        {() => (
          <List>
            {threads.slice(0, mostRows).map((thread) => (
              <Row key={thread.id} thread={thread} />
            ))}
          </List>
        )}
      </CardAnswer>
    </Card>
  )
}

function Row({ thread }: { thread: Thread }) {
  const t = useTexts('inkorg')
  const [language] = useLanguage()
  const now = useNow()
  const { latest, unread, id } = thread
  const kind = kindOf(thread)
  const date = latest.sentAt ? toDate(latest.sentAt) : undefined
  const short = (at: Date) => `${formatDate(at, 'day', language)} ${formatDate(at, 'month-short', language)}`
  const day = date && relativeDay(date, now, language)
  const when = day ? `${day} ${formatTime(date, language)}` : date ? short(date) : t('noTime')
  return (
    <ListRow
      title={quoted(subjectOf(thread)) ?? t('noSubject')}
      level={3}
      leads={(title) => <Link to={paths.trad(id)}>{title}</Link>}
    >
      <p>
        {unread > 0 && (
          <>
            <strong>{t('new')}</strong>
            {' · '}
          </>
        )}
        {[kind !== 'message' && t(`kind.${kind}`), sentence(when)].filter(Boolean).join(' · ')}
      </p>
      <ItemSource source={latest.source} />
    </ListRow>
  )
}
