import { useMemo, useState } from 'react'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { blocksOf } from './marked/note-blocks.ts'
import { partsOf } from './marked/parts.ts'
import { NoteBlock } from './NoteBlock.tsx'
import styles from './NoteText.module.css'

const focusOn = (element: HTMLDivElement | null) => element?.focus()

type Props = {
  text: string
  /** Of the headings in it. */
  level?: 3 | 4
}

/** The text of a note in the parts that its source gave it: the beginning first, and the rest when it is asked for. */
export function NoteText({ text, level = 3 }: Props) {
  const t = useTexts('langtext')
  const [language] = useLanguage()
  const [shown, setShown] = useState(1)
  const parts = useMemo(() => partsOf(blocksOf(text)), [text])
  return (
    <div className={styles['text']}>
      {parts.slice(0, shown).map((blocks, index) => (
        // What was asked for is where one reads on.
        <div key={index} {...(index > 0 && { tabIndex: -1, ref: index === shown - 1 ? focusOn : null })}>
          {blocks.map((block, place) => (
            <NoteBlock key={place} block={block} level={level} />
          ))}
        </div>
      ))}
      {shown < parts.length && (
        <>
          <button type="button" {...asButton('secondary')} onClick={() => setShown(shown + 1)}>
            {parts.length === 2 ? t('whole') : t('more', { shown, count: parts.length })}
          </button>
          <p className="on-paper" lang={language}>
            {t('onPaper')}
          </p>
        </>
      )}
    </div>
  )
}
