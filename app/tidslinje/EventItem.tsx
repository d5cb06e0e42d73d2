import { useTranslation } from 'react-i18next'
import { ItemSource } from '../platform/answer/ItemSource.tsx'
import { sentence } from '../platform/dates/dates.ts'
import { Fact, Facts } from '../ui/Facts.tsx'
import { PhoneLink } from '../ui/PhoneLink.tsx'
import type { TimelineEvent } from './contract.ts'
import styles from './EventItem.module.css'
import { useEventWords } from './event-words.ts'
import type { TimedEvent } from './timeline.ts'

/** One event in full: what, when, where, who, how, what to know, and who says so. */
export function EventItem({ event }: { event: TimelineEvent }) {
  const { t } = useTranslation('tidslinje')
  const words = useEventWords()
  return (
    <article className={styles['event']}>
      <p className={styles['when']}>
        <When event={event} />
      </p>
      <div className={styles['what']}>
        <h3>
          {words.title(event)}
          {event.isInvitation && <span className={styles['invitation']}>{t('invitation')}</span>}
        </h3>
        <Facts>
          <Fact label={t('label.where')}>{event.atHome ? t('homeVisit') : placeOf(event)}</Fact>
          <Fact label={t('label.who')}>{sentence(words.performer(event) ?? '')}</Fact>
          <Fact label={t('label.how')}>{event.atHome ? undefined : event.form?.text}</Fact>
          <Fact label={t('label.status')}>{sentence(event.status?.text ?? event.status?.code ?? '')}</Fact>
          <Fact label={t('label.information')}>{event.information}</Fact>
          <Fact label={t('label.reason')}>{event.reason}</Fact>
          <Fact label={t('label.resource')}>{event.resource}</Fact>
          <Fact label={t('label.phone')}>
            {event.place?.phone && <PhoneLink number={event.place.phone} />}
          </Fact>
        </Facts>
        <ItemSource source={event.source} />
      </div>
    </article>
  )
}

function When({ event }: { event: TimelineEvent }) {
  const { t } = useTranslation('tidslinje')
  const words = useEventWords()
  if (!isTimed(event)) return <>{t('noTime')}</>
  const day = sentence(words.day(event))
  const time = words.time(event)
  return (
    <time dateTime={event.start}>
      {time ? (
        <>
          <strong>{day}</strong> <span>{time}</span>
        </>
      ) : (
        t('fullDay', { day })
      )}
    </time>
  )
}

function isTimed(event: TimelineEvent): event is TimedEvent {
  return event.start !== undefined
}

function placeOf({ place }: TimelineEvent): string | undefined {
  return place && [place.name, place.address].filter(Boolean).join(', ')
}
