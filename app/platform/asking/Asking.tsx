import { useEffect, useRef } from 'react'
import styles from './Asking.module.css'
import { asButton } from '#ui/button.ts'
import { Notice } from '#ui/Notice.tsx'
import { WithSource } from '#ui/SourceText.tsx'

type Props = {
  title: string
  lines: readonly string[]
  yes: string
  no: string
  /** True while what was said yes to is on its way. */
  busy?: boolean
  onYes: () => void
  onNo: () => void
}

/** Asks before something is sent. It takes the focus, and is heard. */
export function Asking({ title, lines, yes, no, busy = false, onYes, onNo }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice tone="warn" title={title}>
        {lines.map((line) => (
          <p key={line}>
            <WithSource>{line}</WithSource>
          </p>
        ))}
        <p className={styles['buttons']}>
          <button type="button" {...asButton()} aria-disabled={busy} onClick={busy ? undefined : onYes}>
            {yes}
          </button>
          <button
            type="button"
            {...asButton('secondary')}
            aria-disabled={busy}
            onClick={busy ? undefined : onNo}
          >
            {no}
          </button>
        </p>
      </Notice>
    </div>
  )
}
