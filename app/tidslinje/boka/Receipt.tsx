import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { asButton } from '#ui/button.ts'
import { paths } from '../../paths.ts'
import type { TimelineEvent } from '../contract.ts'
import { InCalendar } from '../kalenderfil/InCalendar.tsx'
import styles from './ConfirmTime.module.css'
import type { FreeTime } from './contract.ts'
import { TimeFacts } from './TimeFacts.tsx'

/** What has been booked, and what can be done with it. */
export function Receipt({ time, event }: { time: FreeTime; event: TimelineEvent }) {
  const t = useTexts('boka')
  return (
    <div className={`ds-card ${styles['step']}`}>
      <TimeFacts time={time} />
      <div className={styles['buttons']}>
        <Link to={paths.handelse(event.id)} {...asButton()}>
          {t('toEvent')}
        </Link>
        <InCalendar event={event} />
      </div>
    </div>
  )
}
