import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { Struck } from '#ui/Struck.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { CarePlan, Participant, PlanStructure } from '../contract.ts'
import { isToCome, phaseOf } from '../mote/meeting-state.ts'
import { usePartWords } from './part-words.ts'
import styles from './PlanBody.module.css'

/** When one meets about the plan and when it is followed up: once, where that is the same day. Leads to the page of the meeting. */
export function Meeting({ plan, structured }: { plan: CarePlan; structured: PlanStructure }) {
  const t = useTexts('vardplan')
  const words = usePartWords()
  const now = useNow()
  const mayAct = useMay('do', 'vardplaner')
  const { meeting, followUpDate, participants } = structured
  const phase = phaseOf(plan, now)
  const asks = phase === 'none' && plan.status !== 'ended' && mayAct
  if (!meeting && !followUpDate && !asks) return null
  const isAll = participants.length > 1 && isSameNames(meeting?.invited ?? [], participants)
  const isComing = isToCome(phase)
  const isThen = phase === 'coming' && meeting?.start && dayOf(toDate(meeting.start)) === followUpDate
  // Of a plan that has ended nothing is late.
  const isLate = followUpDate !== undefined && followUpDate < dayOf(now) && plan.status !== 'ended'
  const title = meeting
    ? phase === 'over'
      ? 'lastMeeting'
      : 'meeting'
    : followUpDate
      ? 'followUp'
      : 'aMeeting'
  return (
    <Card title={t(title)}>
      <div className={styles['lines']}>
        {meeting && (
          <>
            <p className={styles['when']}>
              <Struck when={phase === 'cancelled'}>
                {meeting.start ? words.moment(meeting.start) : t('meetingUndated')}
              </Struck>
            </p>
            {phase === 'cancelled' && <p>{t('meetingOff')}</p>}
            {meeting.video ? <p>{t('byVideo')}</p> : null}
            {meeting.place && (
              <p>
                <SourceText>{meeting.place}</SourceText>
              </p>
            )}
            {isThen || meeting.invited.length > 0 ? (
              <p>
                <WithSource>
                  {[
                    isThen && t('thenFollowedUp'),
                    meeting.invited.length > 0 &&
                      (isAll ? t('allInvited') : t('invited', { names: quoted(meeting.invited.join(', ')) })),
                  ]
                    .filter(Boolean)
                    .join(' ')}
                </WithSource>
              </p>
            ) : null}
          </>
        )}
        {followUpDate && !isThen && (
          <p className={meeting ? undefined : styles['when']}>
            {t(isLate ? 'wasToFollow' : 'planFollowedUp', { day: words.day(followUpDate) })}
          </p>
        )}
        {(meeting ?? asks) && (
          <p>
            <Link to={paths.mote(plan.id)}>
              {t(!meeting ? 'askMeeting' : isComing && mayAct ? 'aboutAndAnswer' : 'aboutMeeting')}
            </Link>
          </p>
        )}
      </div>
    </Card>
  )
}

/** True when those who are called are just those who take part. */
function isSameNames(names: readonly string[], people: readonly Participant[]): boolean {
  const called = new Set(names)
  return called.size === people.length && people.every(({ name }) => called.has(name))
}
