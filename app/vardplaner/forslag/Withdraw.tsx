import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Asking } from '#platform/asking/Asking.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { inShort } from '#ui/in-short.ts'
import { Notice } from '#ui/Notice.tsx'
import { quoted, unquoted } from '#ui/SourceText.tsx'
import type { Proposal } from './contract.ts'
import { useWithdraw } from './use-forslag.ts'

const tones = { withdrawn: 'ok', gone: 'info', failed: 'alert' } as const

type Props = {
  proposal: Proposal
  /** Who would have answered. */
  responsible: string
}

/** Takes a proposal back, asked once more; then says in its place what came of that. */
export function Withdraw({ proposal: { id, text, mayWithdraw }, responsible }: Props) {
  const t = useTexts('forslag')
  const [asking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const { mutate, isPending, data, error } = useWithdraw(id)
  const told = isPending ? undefined : (data?.outcome ?? (error ? 'failed' : undefined))
  useEffect(() => {
    if (told) box.current?.focus()
  }, [told])
  const keep = () => {
    // Drawn at once, so that the button is there to take the focus.
    flushSync(() => setAsking(false))
    opener.current?.focus()
  }
  return (
    <>
      {told && (
        <div ref={box} tabIndex={-1} role={told === 'failed' ? 'alert' : 'status'}>
          <Notice tone={tones[told]} title={t(`${told}.title`)}>
            <p>{t(`${told}.text`)}</p>
          </Notice>
        </div>
      )}
      {asking ? (
        <Asking
          title={t('ask.title')}
          lines={[t('ask.text', { name: quoted(responsible) })]}
          yes={t(isPending ? 'ask.busy' : 'ask.yes')}
          no={t('ask.no')}
          busy={isPending}
          onYes={() => mutate(undefined, { onSettled: () => setAsking(false) })}
          onNo={keep}
        />
      ) : (
        mayWithdraw && (
          <p>
            <button
              ref={opener}
              type="button"
              {...asButton('secondary')}
              aria-label={unquoted(t('withdrawThis', { what: inShort(text) }))}
              onClick={() => setAsking(true)}
            >
              {t('withdraw')}
            </button>
          </p>
        )
      )}
    </>
  )
}
