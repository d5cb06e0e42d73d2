import { type SubmitEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusFault } from '#platform/browser/focus-fault.ts'
import { focusOutcome } from '#platform/browser/focus-outcome.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { Failure } from '#platform/answer/Failure.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { nearDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useMay } from '#platform/session/session.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { Choices } from '#ui/Choices.tsx'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import type { CoordinatorRequestState } from '../contract.ts'
import { useBegaran } from '../queries.ts'
import styles from './BegaranPage.module.css'
import { useRequest } from './use-request.ts'

/** `/kontakter/fast-vardkontakt`: what a fast vårdkontakt is, and the way to ask for one. */
export default function BegaranPage() {
  const t = useTexts('begaran')
  const { data, error, isFetching, refetch } = useBegaran()
  return (
    <>
      <p>
        <Link to={paths.kontakter()}>{t('back')}</Link>
      </p>
      <PageHeading title={t('title')} />
      <div className={styles['columns']}>
        <Card title={t('whatTitle')}>
          <p>{t('what')}</p>
          <p>{t('right')}</p>
        </Card>
        {data ? (
          <div>
            <Request state={data} />
          </div>
        ) : error ? (
          <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={3} height="tall" />
        )}
      </div>
    </>
  )
}

function Request({ state: { units, sent } }: { state: CoordinatorRequestState }) {
  const t = useTexts('begaran')
  const outcome = useRef<HTMLDivElement>(null)
  const mayAsk = useMay('do', 'kontakter')
  const { mutate, isPending, isError } = useRequest()
  const send = (unit: string, onSent: () => void) =>
    mutate(unit, {
      onSuccess: onSent,
      onSettled: () => focusOutcome(outcome),
    })
  return (
    <>
      <div ref={outcome} tabIndex={-1}>
        {sent && <Receipt sent={sent} />}
        {isError && !sent && !isPending && (
          <div role="alert">
            <Notice tone="alert" title={t('unsureTitle')}>
              <p>{t('unsureText')}</p>
            </Notice>
          </div>
        )}
      </div>
      {!sent && !mayAsk && <p>{t('onlySee')}</p>}
      {!sent && mayAsk && units.length === 0 && <p>{t('noUnits')}</p>}
      {!sent && mayAsk && units.length > 0 && <Form units={units} busy={isPending} onSend={send} />}
    </>
  )
}

function Receipt({ sent: { unit, sentAt } }: { sent: NonNullable<CoordinatorRequestState['sent']> }) {
  const t = useTexts('begaran')
  const [language] = useLanguage()
  const now = useNow()
  const date = toDate(sentAt)
  const day = nearDay(date, now, language)
  return (
    <div role="status">
      <Notice tone="ok" title={t('sentTitle')}>
        <p>{t('sentText', { unit, day })}</p>
      </Notice>
    </div>
  )
}

type FormProps = {
  units: CoordinatorRequestState['units']
  busy: boolean
  onSend: (unit: string, onSent: () => void) => void
}

function Form({ units, busy, onSend }: FormProps) {
  const t = useTexts('begaran')
  const [only] = units
  const {
    value: chosen,
    write,
    forget,
  } = useDraft('begaran', {
    unit: units.length === 1 ? only?.id : undefined,
  })
  const { unit } = chosen
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    // Drawn at once, so that what takes the focus says what the fault is.
    flushSync(() => setTried(true))
    if (unit) onSend(unit, forget)
    else focusFault(form.current)
  }
  return (
    <form ref={form} className={`ds-card ${styles['form']}`} noValidate onSubmit={submit}>
      <Choices
        label={t('unit')}
        options={units.map(({ id, name }) => ({ value: id, name }))}
        value={unit}
        fault={tried && !unit ? t('unitMissing') : undefined}
        onChange={(one) => write({ unit: one })}
      />
      <p>
        <button type="submit" {...asButton()} aria-disabled={busy}>
          {t(busy ? 'sending' : 'send')}
        </button>
      </p>
    </form>
  )
}
