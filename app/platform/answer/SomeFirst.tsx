import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'

type Props<Item> = {
  items: readonly Item[]
  /** How many are shown at first; each press shows twice as many more. */
  first: number
  /** Draws the items in one list. */
  children: (items: Item[]) => ReactNode
}

/** The first of many items, and then as many as wanted. The first new one takes focus, so that nobody loses the place. */
export function SomeFirst<Item>({ items, first, children }: Props<Item>) {
  const t = useTexts('answer')
  const [shown, setShown] = useState(first)
  const rows = useRef<HTMLDivElement>(null)
  const more = () => {
    // Drawn at once, so that what is new is there to take the focus.
    flushSync(() => setShown(shown + 2 * first))
    const added = rows.current?.firstElementChild?.children[shown]
    if (!(added instanceof HTMLElement)) return
    added.tabIndex = -1
    added.focus()
  }
  return (
    <>
      <div ref={rows}>{children(items.slice(0, shown))}</div>
      {items.length > shown && (
        <>
          {/* The reader of a paper shall know that there is more. */}
          <p className="on-paper">{t('shownOf', { shown, count: items.length })}</p>
          <p>
            <button type="button" {...asButton('secondary')} onClick={more}>
              {t('showMore', { shown, count: items.length })}
            </button>
          </p>
        </>
      )}
    </>
  )
}
