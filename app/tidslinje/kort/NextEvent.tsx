import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { asButton } from '#ui/button.ts'
import { DateTile } from '#ui/DateTile.tsx'
import { useEventWords } from '../event-words.ts'
import styles from './NextEvent.module.css'
import type { TimedEvent } from '../event-state.ts'
import { SourceText, WithSource } from '#ui/SourceText.tsx'

/** The event that stands out: day, time, what, where, who, and what to prepare. */
export function NextEvent({ event }: { event: TimedEvent }) {
  const t = useTexts('tidslinje')
  const words = useEventWords()
  const standing = words.standing(event)
  return (
    <article className={styles['next']}>
      <DateTile
        weekday={words.date(event.start, 'weekday-short')}
        day={words.date(event.start, 'day')}
        month={words.date(event.start, 'month-short')}
      />
      <div className={styles['text']}>
        <p className={styles['eyebrow']}>
          {t(`next.${event.isInvitation ? 'invitation' : event.atHome ? 'home' : (event.remote ?? 'visit')}`)}
        </p>
        <h3>
          <time dateTime={event.start}>
            <WithSource>{words.headline(event)}</WithSource>
          </time>
        </h3>
        {standing && <p>{standing}</p>}
        <p>
          <WithSource>{sentence(words.place(event))}</WithSource>
        </p>
        {event.information && (
          <p className={styles['information']}>
            <strong>{t('information')}</strong> <SourceText>{event.information}</SourceText>
          </p>
        )}
        <div className={styles['foot']}>
          <Link to={paths.handelse(event.id)} {...asButton('secondary')}>
            {t('showMore')}
          </Link>
          <ItemSource source={event.source} />
        </div>
      </div>
    </article>
  )
}
