import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { useMay } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { useEventWords } from '../event-words.ts'
import { canChange } from './can-change.ts'
import styles from './NextEvent.module.css'
import { isUnanswered, type TimedEvent } from '../event-state.ts'
import { SourceText, WithSource } from '#ui/SourceText.tsx'

/** The event that stands out: when and of what kind, what, who, where, and what to prepare. */
export function NextEvent({ event, clashes = 0 }: { event: TimedEvent; clashes?: number | undefined }) {
  const t = useTexts('tidslinje')
  const words = useEventWords()
  const standing = words.standing(event)
  const mayAct = useMay('do', 'tidslinje')
  return (
    <article className={styles['next']}>
      <p className={styles['eyebrow']}>
        <time dateTime={event.start}>{sentence(words.when(event))}</time>
        {' · '}
        {t(`next.${isUnanswered(event) ? 'invitation' : event.atHome ? 'home' : (event.remote ?? 'visit')}`)}
      </p>
      <h3>
        <WithSource>{words.title(event)}</WithSource>
      </h3>
      {standing && <p className={styles['standing']}>{standing}</p>}
      {clashes > 0 && <p className={styles['standing']}>{t('clash', { count: clashes })}</p>}
      {words.lines(event).map((line) => (
        <p key={line}>
          <WithSource>{sentence(line)}</WithSource>
        </p>
      ))}
      {event.information && (
        <p className={styles['information']}>
          <strong>{t('information')}</strong> <SourceText>{event.information}</SourceText>
        </p>
      )}
      <div className={styles['foot']}>
        <Link to={paths.handelse(event.id)} {...asButton('secondary')}>
          {t('showMore')}
          <span className="visually-hidden">
            : <WithSource>{words.title(event)}</WithSource>
          </span>
        </Link>
        {mayAct && canChange(event) && (
          <Link to={`${paths.handelse(event.id)}?svara`} {...asButton('secondary')}>
            {t(isUnanswered(event) ? 'answer' : 'unfit')}
            <span className="visually-hidden">
              : <WithSource>{words.title(event)}</WithSource>
            </span>
          </Link>
        )}
        <ItemSource source={event.source} />
      </div>
    </article>
  )
}
