import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { CarePlan } from '../contract.ts'
import { usePartWords } from '../vardplan/part-words.ts'
import type { MeetingCalendar, MeetingState } from './contract.ts'
import { allOff, callerOf, disagree, phaseOf } from './meeting-state.ts'

/** That the meeting is off, or that plan and calendars say different things, and whom to call. Said aloud also when it comes meanwhile. */
export function Standing({ plan, state: { calendars } }: { plan: CarePlan; state: MeetingState }) {
  const t = useTexts('mote')
  const words = usePartWords()
  const phase = phaseOf(plan, useNow())
  const moved = calendars.find(({ standing }) => standing === 'other-time')
  const names = (some: MeetingCalendar['standing']) =>
    quoted(calendars.flatMap(({ standing, name }) => (standing === some && name ? [name] : [])).join(', '))
  const isComing = phase === 'coming'
  const differs = isComing && disagree(calendars)
  const off =
    (isComing || phase === 'over') && plan.structured?.meeting?.status !== 'held' && allOff(calendars)
  const call = (
    <p>
      {t('call')} <UnitToCall {...callerOf(plan)} />
    </p>
  )
  return (
    <div role="alert" tabIndex={-1}>
      {phase === 'cancelled' && (
        <Notice tone="alert" title={t('off.title')}>
          <p>{t('off.text')}</p>
          {call}
        </Notice>
      )}
      {differs && (
        <Notice tone="warn" title={t('differs.title')}>
          <p>
            <WithSource>{t('differs.text', { off: names('off'), left: names('stands') })}</WithSource>
          </p>
          {call}
        </Notice>
      )}
      {off && (
        <Notice tone="warn" title={t('offInCalendar.title')}>
          <p>
            <WithSource>{t('offInCalendar.text', { off: names('off') })}</WithSource>
          </p>
          {call}
        </Notice>
      )}
      {isComing && moved?.start && (
        <Notice tone="warn" title={t('moved.title')}>
          <p>
            <WithSource>
              {t('moved.text', { name: quoted(moved.name ?? t('someone')), when: words.moment(moved.start) })}
            </WithSource>
          </p>
          {call}
        </Notice>
      )}
    </div>
  )
}
