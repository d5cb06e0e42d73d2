import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { inShort } from '#ui/in-short.ts'
import { NewMark } from '#ui/NewMark.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { NoteText } from '#platform/langtext/NoteText.tsx'
import { paths } from '../../paths.ts'
import type { Message } from '../contract.ts'
import { useMessageWords } from '../message-words.ts'
import { isAhead } from '../threads.ts'
import { Files } from './Files.tsx'
import styles from './MessageCard.module.css'

/** One message: who wrote it and when, what it says, what has changed, and its files. */
export function MessageCard({ message }: { message: Message }) {
  const t = useTexts('inkorgsord')
  const area = useTexts('inkorg')
  const words = useMessageWords()
  const now = useNow()
  const { text, kind, changes, about, unread, partly, source } = message
  const to = words.to(message)
  return (
    <article className={`ds-card ${styles['message']} ${to ? styles['own'] : ''}`}>
      <h2>
        {unread && <NewMark>{area('new')}</NewMark>} <WithSource>{inShort(words.from(message))}</WithSource>
      </h2>
      <p className={styles['quiet']}>
        <WithSource>
          {[kind !== 'message' && area(`kind.${kind}`), to, words.when(message)].filter(Boolean).join(' · ')}
        </WithSource>
      </p>
      {isAhead(message, now) && <p>{t('ahead')}</p>}
      {partly && <p>{t('partly')}</p>}
      {text ? <NoteText text={text} /> : changes.length === 0 && <p>{t('noText')}</p>}
      {changes.length > 0 && (
        <>
          <h3>{t('changes')}</h3>
          <dl className={styles['changes']}>
            {changes.map(({ what, before, now: after }, index) => (
              <div key={`${index} ${what}`}>
                <dt>
                  <WithSource>{quoted(what)}</WithSource>
                </dt>
                <dd>
                  {t('before')}: <WithSource>{quoted(before) ?? t('noBefore')}</WithSource>
                </dd>
                <dd>
                  {t('now')}:{' '}
                  <strong>
                    <WithSource>{quoted(after) ?? t('noNow')}</WithSource>
                  </strong>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {about && (
        <p>
          <Link to={about.kind === 'plan' ? paths.vardplan(about.id) : paths.overenskommelse(about.id)}>
            {t(about.kind === 'plan' ? 'plan' : 'agreement')}
          </Link>
        </p>
      )}
      <Files message={message} />
      <AboutItem source={source} of={[words.from(message), words.when(message)].filter(Boolean).join(', ')} />
    </article>
  )
}
