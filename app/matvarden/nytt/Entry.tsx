import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { ApiError } from '#platform/http/api-error.ts'
import { Asking } from '#platform/asking/Asking.tsx'
import type { SentState } from '#platform/queries/send-once.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { type KindName, kinds, type Plan, type Reading, type SentAnswer } from '../contract.ts'
import { LimitNotices } from '../LimitNotices.tsx'
import { judgedBy } from '../limits.ts'
import { unitNames, useValueWords } from '../value-words.ts'
import { EntryForm } from './EntryForm.tsx'
import styles from './Entry.module.css'
import { Outcome } from './Outcome.tsx'
import { type Accepted, quantitiesOf, useEntry } from './use-entry.ts'

type Props = {
  /** Names the form among drafts. */
  form: string
  kind: KindName
  plan: Plan | undefined
  /** Everything of the kind, but for what is put right. */
  readings: readonly Reading[]
  /** The value that was before, or the one that is put right (`kept`). */
  last: Reading | undefined
  kept?: boolean
  /** True when not all sources have answered. */
  part: boolean
  sending: {
    send: (accepted: Accepted & { again?: boolean }) => Promise<SentAnswer | undefined>
    state: SentState
    answer: SentAnswer | undefined
    error: unknown
    unsure: Accepted | undefined
  }
}

/** Enters a value: the form, what is asked before it is sent, what to do if a limit is passed, and how the sending went. */
export function Entry({ form, kind, plan, readings, last, kept = false, part, sending }: Props) {
  const t = useTexts('nytt')
  const words = useValueWords()
  const { send, state, answer, error, unsure } = sending
  const entry = useEntry(form, kind, last?.values ?? [], kept ? last?.takenAt : undefined)
  const [accepted, setAccepted] = useState<Accepted | undefined>(unsure)
  const [judged, setJudged] = useState<ReturnType<typeof judgedBy>>(() => (unsure ? judge(unsure) : []))
  const [declined, setDeclined] = useState(false)
  const said = useRef<HTMLDivElement>(null)
  const all = useRef<HTMLDivElement>(null)
  const { doubted, setDoubted } = entry
  const isSame = state === 'refused' && error instanceof ApiError && error.status === 409 && !declined
  const isOut = state === 'busy' || state === 'unsure' || state === 'done'
  const value = accepted && words.value(quantitiesOf(kind, accepted.values))

  // What has come of it takes the focus that the button had.
  useEffect(() => {
    if (state === 'unsure' || state === 'done' || state === 'refused') said.current?.focus()
  }, [state])

  function judge({ values, takenAt }: Accepted) {
    if (!plan) return []
    const quantities = quantitiesOf(kind, values)
    const others = readings.filter((one) => !isSameAs(one, quantities, takenAt))
    return judgedBy(plan, { values: quantities, takenAt }, others)
  }

  const go = async (one: Accepted, again = false) => {
    // What to do is said at once, whatever becomes of the sending.
    flushSync(() => {
      setDoubted(undefined)
      setDeclined(false)
      setAccepted(one)
      setJudged(judge(one))
    })
    said.current?.focus()
    if (await send({ ...one, ...(again && { again }) })) entry.forget()
  }
  const submit = () => {
    const read = entry.read()
    if (!read) return false
    if (read.doubts.length === 0) void go(read.accepted)
    else flushSync(() => setDoubted(read))
    return true
  }
  const toForm = (change: () => void) => {
    // Drawn at once, so that the field is there to take the focus.
    flushSync(change)
    all.current?.querySelector('input')?.focus()
  }
  return (
    <div ref={all} className={styles['entry']}>
      <div ref={said} tabIndex={-1} className={styles['said']} role="group" aria-label={t('said.group')}>
        {accepted && !doubted && (
          <div role="alert" className={styles['said']}>
            <LimitNotices judged={judged} part={part} />
          </div>
        )}
        {doubted && (
          <Asking
            title={t('doubt.title', { value: saidOf(doubted.accepted.values) })}
            lines={doubted.doubts.map((doubt) =>
              t(`doubt.${doubt}`, { value: last ? words.value(last.values) : '' }),
            )}
            yes={t('doubt.yes')}
            no={t('doubt.change')}
            onYes={() => void go(doubted.accepted)}
            onNo={() => toForm(() => setDoubted(undefined))}
          />
        )}
        {isSame && accepted && (
          <Asking
            title={t('same.title')}
            lines={[t('same.text')]}
            yes={t('same.yes')}
            no={t('same.no')}
            onYes={() => void go(accepted, true)}
            onNo={() => toForm(() => setDeclined(true))}
          />
        )}
        {accepted && value && !doubted && !isSame && !declined && (
          <Outcome
            value={value}
            state={state}
            answer={answer}
            judged={judged}
            onAgain={() => void go(accepted)}
          />
        )}
      </div>
      {!isOut && !doubted && !isSame && (
        <EntryForm
          kind={kind}
          entry={entry}
          last={last}
          kept={kept}
          receivers={plan?.receivers ?? []}
          onSubmit={submit}
        />
      )}
    </div>
  )

  /** `640 kilo`, `132/74 mm Hg` */
  function saidOf(values: readonly number[]): string {
    const number = values.map((one) => words.number(one)).join('/')
    return t(`said.${unitNames[kinds[kind].unit]}`, { value: number })
  }
}

/** True of what is just what has been entered: it may have come there, though nobody knew. */
const isSameAs = (one: Reading, values: readonly { value: number }[], takenAt: string) =>
  Date.parse(one.takenAt) === Date.parse(takenAt) &&
  one.values.every(({ value }, index) => value === values[index]?.value)
