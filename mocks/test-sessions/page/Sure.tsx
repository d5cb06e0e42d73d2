import { useEffect, useRef } from 'react'
import { asButton } from '#ui/button.ts'
import styles from './TestPage.module.css'

type Props = { question: string; yes: string; onYes: () => void; onNo: () => void }

/** Asks before something is lost. Answered, it gives the focus back, or to the heading of the view where what asked is gone. */
export function Sure({ question, yes, onYes, onNo }: Props) {
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const asker = document.activeElement
    words.current?.focus()
    return () => {
      // Drawn without the question before anything takes focus.
      setTimeout(() => {
        const next = asker?.isConnected ? asker : document.querySelector('main h2')
        if (document.activeElement === document.body && next instanceof HTMLElement) next.focus()
      })
    }
  }, [])
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
