import { type SubmitEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { focusFault } from '#platform/browser/focus-fault.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useCapability } from '#platform/session/session.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { useIsOwn } from '#platform/session/use-is-own.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Stack } from '#ui/Stack.tsx'
import { useAppoint, useFind } from '../use-register.ts'
import { type Chosen, nothingChosen, problemOf } from './chosen.ts'
import { RightsForm } from './RightsForm.tsx'
import { twelveDigits } from './twelve-digits.ts'
import fields from '#ui/Field.module.css'
import styles from './Utse.module.css'

type Draft = Chosen & {
  number: string
  /** The one found, as the platform names the person. */
  person: { id: string; name: string } | undefined
  confirmed: boolean
}

const empty = (): Draft => ({ ...nothingChosen(), number: '', person: undefined, confirmed: false })

/** `/ombud/utse`: who, what, until when, what it means, and then yes. */
export default function UtsePage() {
  const t = useTexts('utse')
  const mayAppoint = useCapability('appoint-ombud')
  const mine = useIsOwn()
  return (
    <>
      <p>
        <Link to={paths.ombud()}>{t('back')}</Link>
      </p>
      <PageHeading title={t('title')}>{mine && <p>{t('intro')}</p>}</PageHeading>
      {mine && mayAppoint ? <Appoint /> : <Notice tone="info">{t(mine ? 'notHere' : 'onlyOwn')}</Notice>}
    </>
  )
}

function Appoint() {
  const t = useTexts('utse')
  const id = useId()
  const { value: draft, write, clear } = useDraft('utse-ombud', empty())
  const [done, setDone] = useState<string>()
  const [tried, setTried] = useState(false)
  const outcome = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const { mutateAsync, isPending, isError } = useAppoint()
  const today = dayOf(useNow())
  const { person, confirmed, until } = draft
  const problem = problemOf(draft, today)
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isPending || !person) return
    // Drawn at once, so that what takes the focus says what the fault is.
    flushSync(() => setTried(true))
    if (problem || !confirmed) return focusFault(form.current)
    try {
      await mutateAsync({ person: person.id, scopes: [...draft.scopes], ...(until && { validTo: until }) })
    } catch {
      return
    }
    flushSync(() => {
      clear()
      setDone(person.name)
      setTried(false)
    })
    outcome.current?.focus()
  }
  return (
    <Stack>
      <div ref={outcome} tabIndex={-1} role="status">
        {done && (
          <Notice tone="ok" title={t('doneTitle', { name: done })}>
            <p>{t('doneText')}</p>
          </Notice>
        )}
      </div>
      <Card title={t('who')}>
        <Find draft={draft} onChange={write} />
      </Card>
      {person && (
        <Card title={t('what', { name: person.name })}>
          <form ref={form} className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
            <RightsForm
              chosen={draft}
              problem={tried ? problem : undefined}
              onChange={(chosen) => write({ ...draft, ...chosen })}
            />
            <div className={styles['means']}>
              <h3>{t('meansTitle')}</h3>
              <ul role="list">
                <li>{t('means.see', { name: person.name })}</li>
                <li>{t('means.log')}</li>
                <li>{t('means.revoke')}</li>
                <li>{t('means.voluntary')}</li>
              </ul>
            </div>
            <label className={styles['confirm']}>
              <input
                type="checkbox"
                checked={confirmed}
                aria-invalid={tried && !confirmed}
                aria-describedby={tried && !confirmed ? `${id}-confirm` : undefined}
                onChange={(change) => write({ ...draft, confirmed: change.target.checked })}
              />
              <span>{t('confirm', { name: person.name })}</span>
            </label>
            {tried && !confirmed && (
              <p id={`${id}-confirm`} className={styles['missing']}>
                {t('confirmMissing')}
              </p>
            )}
            {isError && (
              <p role="alert" className={styles['missing']}>
                {t('failed')}
              </p>
            )}
            <p>
              <button type="submit" {...asButton()} aria-disabled={isPending}>
                {t('appoint', { name: person.name })}
              </button>
            </p>
          </form>
        </Card>
      )}
    </Stack>
  )
}

function Find({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const t = useTexts('utse')
  const id = useId()
  const [wrong, setWrong] = useState(false)
  const { mutate, isPending, isError, data } = useFind()
  const found = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const find = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const number = twelveDigits(draft.number)
    flushSync(() => setWrong(!number))
    if (!number) return field.current?.focus()
    if (isPending) return
    mutate(number, {
      onSuccess: (candidate) => {
        // The number has done its work and need not stand there any longer.
        if (candidate.outcome === 'found') {
          flushSync(() =>
            onChange({ ...draft, number: '', person: { id: candidate.person, name: candidate.name } }),
          )
        }
        found.current?.focus()
      },
    })
  }
  if (draft.person) {
    return (
      <div ref={found} tabIndex={-1}>
        <p>{t('found', { name: draft.person.name })}</p>
        <p>
          <button
            type="button"
            {...asButton('secondary')}
            onClick={() => {
              // The field is drawn at once, so that it is there to take the focus.
              flushSync(() => onChange({ ...draft, person: undefined, confirmed: false }))
              field.current?.focus()
            }}
          >
            {t('other')}
          </button>
        </p>
      </div>
    )
  }
  return (
    <form className={styles['form']} noValidate onSubmit={find}>
      <div className={fields['field']}>
        <label htmlFor={id}>{t('number')}</label>
        <p id={`${id}-help`}>{t('numberHelp')}</p>
        <input
          id={id}
          ref={field}
          inputMode="numeric"
          autoComplete="off"
          value={draft.number}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-help ${id}-wrong` : `${id}-help`}
          onChange={(change) => onChange({ ...draft, number: change.target.value })}
        />
        {wrong && (
          <p id={`${id}-wrong`} className={styles['missing']}>
            {t('wrongNumber')}
          </p>
        )}
      </div>
      <div ref={found} tabIndex={-1} role="status">
        {data && data.outcome !== 'found' && <Notice tone="warn">{t(`outcome.${data.outcome}`)}</Notice>}
        {isError && <Notice tone="alert">{t('findFailed')}</Notice>}
      </div>
      <p>
        <button type="submit" {...asButton()} aria-disabled={isPending}>
          {t('find')}
        </button>
      </p>
    </form>
  )
}
