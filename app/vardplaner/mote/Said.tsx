import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSubject } from '#platform/session/session.ts'
import { Notice } from '#ui/Notice.tsx'
import { Quote } from '#ui/Quote.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { CarePlan } from '../contract.ts'
import type { MeetingState } from './contract.ts'
import { callerOf } from './meeting-state.ts'

type Props = { reply: NonNullable<MeetingState['reply']>; plan: CarePlan; state: MeetingState }

/** The answer that stands, by whom, who has got it, and who has not and is to be called. */
export function Said({ reply: { answer, text, own: mine, by, sentTo, undoable }, plan, state }: Props) {
  const t = useTexts('mote')
  const { own, givenName } = useSubject()
  const unheard = state.calendars.filter(({ heard }) => heard === false)
  const isTold = sentTo !== undefined || (state.calendars.some(({ heard }) => heard) && !text)
  const title = own ? t(`said.${answer}`) : t(`saidOther.${answer}`, { name: givenName ?? t('theOne') })
  return (
    <>
      <div role="status">
        <Notice tone={answer === 'coming' ? 'ok' : 'warn'} title={title}>
          {!mine && by && <p>{t('said.by', { name: by })}</p>}
          {answer === 'other-time' && plan.structured?.meeting?.start && <p>{t('said.stands')}</p>}
          {sentTo && <p>{t('said.sentTo', { unit: sentTo })}</p>}
          {!isTold && (
            <p>
              {t('said.untold')} <UnitToCall {...callerOf(plan)} />
            </p>
          )}
          {unheard.length > 0 && (
            <p>
              <WithSource>
                {t('said.unheard', { names: quoted(unheard.flatMap(({ name }) => name ?? []).join(', ')) })}
              </WithSource>{' '}
              <UnitToCall {...callerOf(plan)} />
            </p>
          )}
          {!undoable && <p>{t('said.noUndo')}</p>}
        </Notice>
      </div>
      {text && <Quote>{text}</Quote>}
    </>
  )
}
