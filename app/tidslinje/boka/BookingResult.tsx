import { sourceName } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import type { SentState } from '#platform/queries/send-once.ts'
import { Notice } from '#ui/Notice.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { BookingAnswer, FreeTime } from './contract.ts'

type Props = {
  /** What was sent last. */
  time: FreeTime
  state: SentState
  answer: BookingAnswer | undefined
  /** True when there are others to choose from. */
  hasOthers: boolean
}

const known = { done: 'done', 'already-yours': 'yours', gone: 'gone', 'too-late': 'late' } as const

/** What came of it, in words. What is not known to be booked is never said to be, nor not to be. */
export function BookingResult({ time, state, answer, hasOthers }: Props) {
  const t = useTexts('boka')
  const source = sourceName(time.source)
  if (state === 'refused' || state === 'unsure') {
    return (
      <div role="alert">
        <Notice tone="alert" title={t(`${state}.title`)}>
          <p>
            <WithSource>{t(`${state}.text`, { source: quoted(source) })}</WithSource>
          </p>
          {time.unit.phone && (
            <p>
              <PhoneLink number={time.unit.phone} />
            </p>
          )}
        </Notice>
      </div>
    )
  }
  if (state !== 'done' || !answer) return null
  const word = known[answer.outcome]
  const booked = word === 'done' || word === 'yours'
  return (
    <div role="status">
      <Notice tone={booked ? 'ok' : 'warn'} title={t(`${word}.title`)}>
        <p>{t(`${word}.text`)}</p>
        {answer.text && (
          <p>
            <WithSource>{t('says', { source: quoted(source), text: quoted(answer.text) })}</WithSource>
          </p>
        )}
        {word === 'late' && time.unit.phone && (
          <p>
            <PhoneLink number={time.unit.phone} />
          </p>
        )}
        {word === 'gone' && hasOthers && <p>{t('gone.rest')}</p>}
      </Notice>
    </div>
  )
}
