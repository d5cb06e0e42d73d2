import { type ReactNode, useMemo, useState } from 'react'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import styles from './LongText.module.css'
import { partsOfText } from './long-text.ts'

const focusOn = (element: HTMLSpanElement | null) => element?.focus()

type Props = {
  text: string
  /** How a part of it is drawn. */
  draw?: (part: string) => ReactNode
  /** Signs in the first part, and in each that is asked for; without them, some ten pages. */
  first?: number
  next?: number
}

/**
 * A text that is longer than anybody reads at once: the beginning, and more when it is asked for. In a link or a label nothing can
 * be asked for; there it is only cut.
 */
export default function LongText({ text, draw = (part) => part, first, next }: Props) {
  const t = useTexts('langtext')
  const [language] = useLanguage()
  const [shown, setShown] = useState(1)
  const parts = useMemo(() => partsOfText(text, first, next), [text, first, next])
  return (
    <>
      {parts.slice(0, shown).map((part, index) => (
        // What was asked for is where one reads on.
        <span key={index} {...(index > 0 && { tabIndex: -1, ref: index === shown - 1 ? focusOn : null })}>
          {draw(part)}
        </span>
      ))}
      {shown < parts.length && (
        <>
          {' … '}
          <button
            type="button"
            lang={language}
            {...asButton('secondary')}
            className={`${asButton('secondary').className} ${styles['more']}`}
            onClick={() => setShown(shown + 1)}
          >
            {parts.length === 2 ? t('whole') : t('more', { shown, count: parts.length })}
          </button>
          <span className="on-paper" lang={language}>
            {t('onPaper')}
          </span>
        </>
      )}
    </>
  )
}
