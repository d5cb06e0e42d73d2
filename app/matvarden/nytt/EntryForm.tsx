import { type SubmitEvent, useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { focusFault } from '#platform/browser/focus-fault.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import fields from '#ui/Field.module.css'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { type KindName, kinds, type Plan, type Reading } from '../contract.ts'
import { useValueWords } from '../value-words.ts'
import styles from './Entry.module.css'
import { TimeField } from './TimeField.tsx'
import type { useEntry } from './use-entry.ts'

type Props = {
  kind: KindName
  entry: ReturnType<typeof useEntry>
  last: Reading | undefined
  kept: boolean
  receivers: Plan['receivers']
  /** False when something is wrong, which then has been drawn. */
  onSubmit: () => boolean
}

/** One large field for each number, with its unit beside it and the last value above, and when it was measured. */
export function EntryForm({ kind, entry, last, kept, receivers, onSubmit }: Props) {
  const t = useTexts('nytt')
  const words = useValueWords()
  const form = useRef<HTMLFormElement>(null)
  const { draft, write, faults } = entry
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    // Drawn at once, so that what takes the focus says what the fault is.
    if (!flushSync(onSubmit)) focusFault(form.current)
  }
  const setText = (index: number, text: string) =>
    write({
      ...draft,
      texts: kinds[kind].parts.map((_, at) => (at === index ? text : (draft.texts[at] ?? ''))),
    })
  return (
    <form ref={form} className={`ds-card ${styles['form']}`} noValidate onSubmit={submit}>
      {last && (
        <p>
          <WithSource>
            {t(kept ? 'now' : 'last', { value: words.value(last.values), when: words.when(last.takenAt) })}
          </WithSource>
        </p>
      )}
      {kinds[kind].parts.map((part, index) => (
        <NumberField
          key={part}
          kind={kind}
          index={index}
          text={draft.texts[index] ?? ''}
          fault={faults.values[index]}
          onChange={(text) => setText(index, text)}
        />
      ))}
      <TimeField
        time={draft.time}
        fault={faults.time}
        kept={kept ? last?.takenAt : undefined}
        onChange={(time) => write({ ...draft, time })}
      />
      {receivers.length > 0 && (
        <p>
          <WithSource>{t('to', { units: receivers.map(({ name }) => quoted(name)).join(', ') })}</WithSource>
        </p>
      )}
      <p>
        <button type="submit" {...asButton()}>
          {t(kept ? 'sendChange' : 'send')}
        </button>
      </p>
    </form>
  )
}

type FieldProps = {
  kind: KindName
  index: number
  text: string
  fault: 'empty' | 'notNumber' | undefined
  onChange: (text: string) => void
}

function NumberField({ kind, index, text, fault, onChange }: FieldProps) {
  const t = useTexts('nytt')
  const shared = useTexts('matvarden')
  const words = useValueWords()
  const id = useId()
  const described = [`${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={fields['field']}>
      <label htmlFor={id}>{t(`label.${labels[kind][index] ?? 'weight'}`)}</label>
      <p id={`${id}-help`} className={styles['quiet']}>
        {t('example', { value: words.number(examples[kind][index] ?? 0) })}
      </p>
      <div className={styles['number']}>
        {/* Not of the type number: its wheel and arrows change what stands there, and it takes no comma. */}
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="done"
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={described}
          onChange={(change) => onChange(change.target.value)}
        />
        <span aria-hidden="true">{shared(`unit.${units[kind]}`)}</span>
      </div>
      {fault && (
        <p id={`${id}-fault`} className={styles['fault']}>
          {t(`fault.${fault}`)}
        </p>
      )}
    </div>
  )
}

const labels = {
  weight: ['weight'],
  bloodPressure: ['systolic', 'diastolic'],
  pulse: ['pulse'],
  saturation: ['saturation'],
  glucose: ['glucose'],
  temperature: ['temperature'],
} as const satisfies Record<KindName, readonly string[]>

const units = {
  weight: 'kg',
  bloodPressure: 'mmHg',
  pulse: 'perMin',
  saturation: 'percent',
  glucose: 'mmol',
  temperature: 'celsius',
} as const satisfies Record<KindName, string>

const examples: Record<KindName, readonly number[]> = {
  weight: [72.4],
  bloodPressure: [130, 80],
  pulse: [70],
  saturation: [97],
  glucose: [6.2],
  temperature: [37.1],
}
