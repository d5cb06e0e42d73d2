import { useId } from 'react'
import { useNow } from '#platform/clock/clock.ts'
import { formatTime } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Choice } from '#ui/Choice.tsx'
import fields from '#ui/Field.module.css'
import { useValueWords } from '../value-words.ts'
import styles from './Entry.module.css'
import type { TimeChoice } from './taken-at.ts'

type Props = {
  time: TimeChoice
  fault: 'day' | 'time' | 'toCome' | undefined
  /** The time that the value has, when it is put right. */
  kept: string | undefined
  onChange: (time: TimeChoice) => void
}

/** When it was measured: now, unless another time is chosen. */
export function TimeField({ time, fault, kept, onChange }: Props) {
  const t = useTexts('nytt')
  const words = useValueWords()
  const [language] = useLanguage()
  const id = useId()
  const now = useNow()
  const first = kept === undefined ? ('now' as const) : ('kept' as const)
  const choices = { now: t('timeNow', { time: formatTime(now, language) }), other: t('timeOther') }
  const firstName = kept === undefined ? choices.now : t('timeKept', { when: words.when(kept) })
  const described = fault && { 'aria-describedby': `${id}-fault` }
  return (
    <fieldset className={styles['time']}>
      <legend>{t('time')}</legend>
      {([first, 'other'] as const).map((choice) => (
        <Choice
          key={choice}
          type="radio"
          name={`${id}-time`}
          checked={time.choice === choice}
          onChange={() => onChange({ ...time, choice })}
        >
          {choice === 'other' ? choices.other : firstName}
        </Choice>
      ))}
      {time.choice === 'other' && (
        <div className={styles['other']}>
          <div className={fields['field']}>
            <label htmlFor={`${id}-day`}>{t('day')}</label>
            <input
              id={`${id}-day`}
              type="date"
              max={dayOf(now)}
              value={time.day}
              aria-invalid={fault === 'day' || fault === 'toCome'}
              {...described}
              onChange={(change) => onChange({ ...time, day: change.target.value })}
            />
          </div>
          <div className={fields['field']}>
            <label htmlFor={`${id}-clock`}>{t('clock')}</label>
            <input
              id={`${id}-clock`}
              type="time"
              value={time.clock}
              aria-invalid={fault === 'time'}
              {...described}
              onChange={(change) => onChange({ ...time, clock: change.target.value })}
            />
          </div>
        </div>
      )}
      {fault && (
        <p id={`${id}-fault`} className={styles['fault']}>
          {t(`fault.${fault}`)}
        </p>
      )}
    </fieldset>
  )
}
