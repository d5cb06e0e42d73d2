import { useEffect, useRef } from 'react'
import { asButton } from '#ui/button.ts'
import styles from './TestPage.module.css'

type Props = { question: string; yes: string; onYes: () => void; onNo: () => void }

/** Asks before something is lost. */
export function Sure({ question, yes, onYes, onNo }: Props) {
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => words.current?.focus(), [])
  return (
    <div className={styles['sure']}>
      <p ref={words} tabIndex={-1}>
        {question}
      </p>
      <div className={styles['row']}>
        <button type="button" {...asButton()} onClick={onYes}>
          {yes}
        </button>
        <button type="button" {...asButton('secondary')} onClick={onNo}>
          Nej
        </button>
      </div>
    </div>
  )
}
