import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Asking } from '#platform/asking/Asking.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { unquoted, WithSource } from '#ui/SourceText.tsx'

type Props = {
  /** What the button says; its name says of what, alone. */
  button: string
  name: string
  title: string
  text: string
  yes: string
  busy: boolean
  /** Called with what is to be done when it has been answered, however. */
  onYes: (settled: () => void) => void
}

/** A button that asks once more, in its place, before anything is done. */
export function AskFirst({ button, name, title, text, yes, busy, onYes }: Props) {
  const t = useTexts('sparrar')
  const [asking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const keep = () => {
    // Drawn at once, so that the button is there to take the focus.
    flushSync(() => setAsking(false))
    opener.current?.focus()
  }
  const send = () => onYes(() => setAsking(false))
  if (asking)
    return (
      <Asking
        title={unquoted(title)}
        lines={[text]}
        yes={busy ? t('ask.sending') : yes}
        no={t('ask.no')}
        busy={busy}
        onYes={send}
        onNo={keep}
      />
    )
  return (
    <p>
      <button
        ref={opener}
        type="button"
        {...asButton('secondary')}
        aria-label={unquoted(name)}
        aria-disabled={busy}
        onClick={busy ? undefined : () => setAsking(true)}
      >
        {/* In one, or each part of it would be a column of the button. */}
        <span>
          <WithSource>{button}</WithSource>
        </span>
      </button>
    </p>
  )
}
