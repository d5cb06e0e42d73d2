import { useRef } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { unquoted } from '#ui/SourceText.tsx'
import { useSendAgain } from './send.ts'

/** Sends a value to those that have not got it, from the list of all values. */
export function SendAgain({ id, value, when }: { id: string; value: string; when: string }) {
  const t = useTexts('matord')
  const { send, state, answer } = useSendAgain(id)
  const said = useRef<HTMLParagraphElement>(null)
  const isBusy = state === 'busy'
  const isSent = answer?.receivers.every(({ outcome }) => outcome === 'received')
  const again = async () => {
    await send({})
    said.current?.focus()
  }
  return (
    <>
      <p ref={said} role="status" tabIndex={-1}>
        {state !== 'idle' && !isBusy && t(isSent ? 'sent' : 'notSent')}
      </p>
      {!isSent && (
        <button
          type="button"
          {...asButton('secondary')}
          aria-disabled={isBusy}
          aria-label={isBusy ? undefined : unquoted(t('againThis', { value, when }))}
          onClick={() => void again()}
        >
          {t(isBusy ? 'sending' : 'again')}
        </button>
      )}
    </>
  )
}
