import { type SubmitEvent, useContext, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Failure } from '#platform/answer/Failure.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { nearDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useMay } from '#platform/session/session.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { Quote } from '#ui/Quote.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { type Important, mostImportant } from '../contract.ts'
import { useViktigt } from '../queries.ts'
import { useWrite } from './use-write.ts'
import styles from './Viktigt.module.css'

/** "Viktigt för mig" in the person's own words, where the platform may keep them. */
export function Viktigt() {
  const t = useTexts('viktigt')
  const whose = useContext(WhoseContext)
  const { data, error, isFetching, refetch } = useViktigt()
  return (
    <Card title={whose === undefined ? t('title') : t('titleOther', { name: whose })}>
      {data ? (
        <Own important={data} />
      ) : error ? (
        <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={1} height="tall" />
      )}
    </Card>
  )
}

function Own({ important }: { important: Important }) {
  const t = useTexts('viktigt')
  const whose = useContext(WhoseContext)
  const mayWrite = useMay('do', 'overenskommelser')
  const draft = useDraft('viktigt', important.text ?? '')
  // What was being written when a log-in ended is there again.
  const [writing, setWriting] = useState(draft.found && mayWrite)
  const [said, setSaid] = useState<'saved' | 'removed'>()
  const opener = useRef<HTMLButtonElement>(null)
  const close = (outcome?: 'saved' | 'removed') => {
    draft.forget()
    // Drawn at once, so that the button is there to take the focus.
    flushSync(() => {
      setWriting(false)
      setSaid(outcome)
    })
    opener.current?.focus()
  }
  return (
    <div className={styles['viktigt']}>
      <p role="status" className="visually-hidden">
        {said && t(said)}
      </p>
      {writing ? (
        <Form text={draft.value} onWrite={draft.write} onDone={close} />
      ) : (
        <>
          {important.text ? (
            <Quote>{important.text}</Quote>
          ) : (
            <p>{whose === undefined ? t('nothing') : t('nothingOther', { name: whose })}</p>
          )}
          {important.writtenAt && <Written at={important.writtenAt} />}
          {mayWrite && (
            <button
              ref={opener}
              type="button"
              {...asButton('secondary')}
              onClick={() => {
                draft.write(important.text ?? '')
                setWriting(true)
              }}
            >
              {t(important.text ? 'change' : 'write')}
            </button>
          )}
        </>
      )}
    </div>
  )
}

function Written({ at }: { at: string }) {
  const t = useTexts('viktigt')
  const [language] = useLanguage()
  const now = useNow()
  const date = toDate(at)
  return <p className={styles['quiet']}>{t('written', { day: nearDay(date, now, language) })}</p>
}

type FormProps = {
  text: string
  onWrite: (text: string) => void
  onDone: (outcome?: 'saved' | 'removed') => void
}

/** What is written stays in the field until the platform has said that it is kept. */
function Form({ text, onWrite, onDone }: FormProps) {
  const t = useTexts('viktigt')
  const id = useId()
  const whose = useContext(WhoseContext)
  const { mutate, isPending, isError } = useWrite()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isPending)
      mutate(text.trim(), { onSuccess: (kept) => onDone(kept.text === undefined ? 'removed' : 'saved') })
  }
  return (
    <form className={styles['viktigt']} onSubmit={submit}>
      <label htmlFor={id}>{whose === undefined ? t('label') : t('labelOther', { name: whose })}</label>
      <p id={`${id}-help`} className={styles['quiet']}>
        {t(whose === undefined ? 'help' : 'helpOther')}
      </p>
      <textarea
        id={id}
        aria-describedby={isError ? `${id}-help ${id}-failed` : `${id}-help`}
        rows={5}
        maxLength={mostImportant}
        ref={field}
        value={text}
        onChange={(change) => onWrite(change.target.value)}
      />
      {isError && (
        <p id={`${id}-failed`} role="alert" className={styles['failed']}>
          {t('failed')}
        </p>
      )}
      <div className={styles['buttons']}>
        <button type="submit" {...asButton()} aria-disabled={isPending}>
          {t(isPending ? 'saving' : 'save')}
        </button>
        <button type="button" {...asButton('secondary')} onClick={() => onDone()}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
