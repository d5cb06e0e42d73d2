import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow } from '#ui/List.tsx'
import { NewMark } from '#ui/NewMark.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { useMessageWords } from '../message-words.ts'
import { isAhead, kindOf, subjectOf, type Thread } from '../threads.ts'

/** A thread in short: what it is about, who wrote last and when. Leads to all of it. */
export function ThreadRow({ thread }: { thread: Thread }) {
  const t = useTexts('inkorgsord')
  const area = useTexts('inkorg')
  const words = useMessageWords()
  const now = useNow()
  const { latest, messages, unread } = thread
  const kind = kindOf(thread)
  const marks = [
    messages.length > 1 && t('count', { count: messages.length }),
    messages.some(({ files }) => files.length > 0) && t('hasFile'),
  ].filter(Boolean)
  return (
    <ListRow
      label={kind === 'message' ? undefined : area(`kind.${kind}`)}
      title={quoted(subjectOf(thread)) ?? t('noSubject')}
      level={2}
      leads={(shown) => (
        <Link to={paths.trad(thread.id)}>
          {unread > 0 && <NewMark>{area('new')}</NewMark>} {shown}
          {/* Alone among links, what is written each week would be the same name. */}
          <span className="visually-hidden">, {words.when(latest)}</span>
        </Link>
      )}
    >
      <p>
        <WithSource>{[words.person(latest), words.when(latest)].filter(Boolean).join(' · ')}</WithSource>
      </p>
      {isAhead(latest, now) && <p>{t('ahead')}</p>}
      {marks.length > 0 && <p>{marks.join(' · ')}</p>}
      <ItemSource source={latest.source} />
    </ListRow>
  )
}
