import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { formatTime, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import { Struck } from '#ui/Struck.tsx'
import { Surface } from '#ui/Surface.tsx'
import type { CarePlan } from '../contract.ts'
import { usePartWords } from '../vardplan/part-words.ts'
import type { MeetingState } from './contract.ts'
import { Join } from './Join.tsx'
import { allOff, phaseOf } from './meeting-state.ts'
import styles from './Mote.module.css'

/** When one meets, and where or how: by video there is no place to go to. Then the way in, and who says so. */
export function WhenAndHow({ plan, state }: { plan: CarePlan; state: MeetingState }) {
  const t = useTexts('mote')
  const words = usePartWords()
  const [language] = useLanguage()
  const phase = phaseOf(plan, useNow())
  const meeting = plan.structured?.meeting
  if (!meeting) {
    return (
      <Surface>
        <div className={styles['lines']}>
          <p className={styles['when']}>{t('none')}</p>
          <AboutItem source={plan.source} />
        </div>
      </Surface>
    )
  }
  const { start, end, place, video } = meeting
  const isRange = start && end && toDate(end) > toDate(start) && dayOf(toDate(start)) === dayOf(toDate(end))
  return (
    <Surface>
      <div className={styles['lines']}>
        <p className={styles['when']}>
          {start ? (
            <time dateTime={start}>
              <Struck when={phase === 'cancelled'}>
                {words.moment(start)}
                {isRange && `–${formatTime(toDate(end), language)}`}
              </Struck>
            </time>
          ) : (
            t('undated')
          )}
        </p>
        {!start && phase === 'undated' && <p>{t('undatedHelp')}</p>}
        {phase === 'over' && <p>{t(meeting.status === 'held' ? 'held' : 'past')}</p>}
        {phase === 'closed' && <p>{t('closed')}</p>}
        {video && <p>{t('byVideo')}</p>}
        {place && (
          <p>
            <SourceText>{place}</SourceText>
          </p>
        )}
        {!video && !place && <p>{t('nowhere')}</p>}
        {!allOff(state.calendars) && <Join plan={plan} />}
        <AboutItem source={plan.source} />
      </div>
    </Surface>
  )
}
