import { useEffect, useRef } from 'react'
import { asButton } from '#ui/button.ts'
import { Notice } from '#ui/Notice.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import styles from './Entry.module.css'

type Props = {
  title: string
  lines: readonly string[]
  yes: string
  no: string
  onYes: () => void
  onNo: () => void
}

/** Asks before something is sent. It takes the focus, and is heard. */
export function Asking({ title, lines, yes, no, onYes, onNo }: Props) {
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
          <button type="button" {...asButton()} onClick={onYes}>
            {yes}
          </button>
          <button type="button" {...asButton('secondary')} onClick={onNo}>
            {no}
          </button>
        </p>
      </Notice>
    </div>
  )
}
