import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import type { CarePlan, Participant, PlanStructure } from '../contract.ts'
import { usePartWords } from './part-words.ts'
import styles from './PlanBody.module.css'

/** When one meets about the plan and when it is followed up: once, where that is the same day. */
export function Meeting({ plan, structured }: { plan: CarePlan; structured: PlanStructure }) {
  const t = useTexts('vardplan')
  const words = usePartWords()
  const now = useNow()
  const { meeting, followUpDate, participants } = structured
  if (!meeting && !followUpDate) return null
  const isAll = participants.length > 1 && isSameNames(meeting?.invited ?? [], participants)
  const isPast = meeting && toDate(meeting.start) < now
  const isThen = meeting && dayOf(toDate(meeting.start)) === followUpDate
  // Of a plan that has ended nothing is late.
  const isLate = followUpDate !== undefined && followUpDate < dayOf(now) && plan.status !== 'ended'
  return (
    <Card title={t(!meeting ? 'followUp' : isPast ? 'lastMeeting' : 'meeting')}>
      <div className={styles['lines']}>
        {meeting && (
          <>
            <p className={styles['when']}>{words.moment(meeting.start)}</p>
            {meeting.place && (
              <p>
                <SourceText>{meeting.place}</SourceText>
              </p>
            )}
            {(isThen && !isPast) || meeting.invited.length > 0 ? (
              <p>
                <WithSource>
                  {[
                    isThen && !isPast && t('thenFollowedUp'),
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
        {followUpDate && !(isThen && !isPast) && (
          <p className={meeting ? undefined : styles['when']}>
            {t(isLate ? 'wasToFollow' : 'planFollowedUp', { day: words.day(followUpDate) })}
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
