import { useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { partsOfText } from './long-text.ts'

const focusOn = (element: HTMLSpanElement | null) => element?.focus()

/** A text from a source. Of one that is longer than anybody reads at once the beginning comes first, and more when it is asked for. */
export function LongText({ text }: { text: string }) {
  const t = useTexts('dokument')
  const [shown, setShown] = useState(1)
  const parts = partsOfText(text)
  return (
    <>
      {parts.slice(0, shown).map((part, index) => (
        // What was asked for is where one reads on.
        <span key={index} {...(index > 0 && { tabIndex: -1, ref: index === shown - 1 ? focusOn : null })}>
          {part}
        </span>
      ))}
      {shown < parts.length && (
        <>
          {' … '}
          <button type="button" {...asButton('secondary')} onClick={() => setShown(shown + 1)}>
            {t('moreText', { shown, count: parts.length })}
          </button>
        </>
      )}
    </>
  )
}
