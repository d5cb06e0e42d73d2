import { useLayoutEffect, useRef, useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { List } from '#ui/List.tsx'
import { Surface } from '#ui/Surface.tsx'
import type { ThemeOfCards } from '../oversikt/cards.ts'
import { inOrder, isFolded } from '../oversikt/order.ts'
import { useThemeName } from '../oversikt/use-theme-name.ts'
import { chosenOf, isUsual, movedBy, withFolded } from './choices.ts'
import styles from './Ordning.module.css'
import { ThemeRow } from './ThemeRow.tsx'
import { useOwnOrder } from './use-own-order.ts'

/** What was last done, to a theme or to all of them, in words. */
type Told = { about: string; words: string; sends: boolean }

/** The themes in the reader's order, each with ways to move it and to fold it away, and the way back to the usual order. */
export function Themes({ usual }: { usual: readonly ThemeOfCards[] }) {
  const t = useTexts('ordning')
  const { order, latest, saving, choose } = useOwnOrder()
  const nameOf = useThemeName(usual)
  const [told, setTold] = useState<Told>()
  const [former, setFormer] = useState<typeof order>()
  const reset = useRef<HTMLButtonElement>(null)
  const ordered = inOrder(usual, order.order)
  const hold = useHeld(ordered.map(({ theme }) => theme.name).join(' '))
  const isUsualNow = isUsual(usual, order)
  const say = (about: string, words: string, sends = false) => setTold({ about, words, sends })
  const send = (next: typeof order, about: string, words: string) => {
    say(about, words, true)
    setFormer(undefined)
    void choose(chosenOf(usual, next))
  }
  const move = (one: ThemeOfCards, by: 1 | -1, button: HTMLElement) => {
    const name = nameOf(one)
    const now = inOrder(usual, latest.current.order)
    const place = now.indexOf(one) + by
    const count = now.length
    if (place < 0 || place >= count) return say(one.theme.name, t(by < 0 ? 'isFirst' : 'isLast', { name }))
    hold(button)
    send(
      { ...latest.current, order: movedBy(now, one, by) },
      one.theme.name,
      t('moved', { name, place: place + 1, count }),
    )
  }
  const fold = (one: ThemeOfCards, folded: boolean) =>
    send(
      withFolded(latest.current, one, folded),
      one.theme.name,
      t(folded ? 'folded' : 'unfolded', { name: nameOf(one) }),
    )
  const goBack = () => {
    if (isUsualNow) return say('all', t('isUsual'))
    send({ order: [], folded: [] }, 'all', t('wasReset'))
    setFormer(order)
  }
  const undo = () => {
    if (former) send(former, 'all', t('undone'))
    // The button that was pressed goes away.
    reset.current?.focus()
  }
  const state = told?.sends ? saving : 'idle'
  const outcome = told && (
    <>
      {state !== 'failed' && <span>{told.words}</span>}{' '}
      {state !== 'idle' && <span>{t(`state.${state}`)}</span>}
    </>
  )
  return (
    <>
      <p role="status" aria-atomic={false} className="visually-hidden">
        {state === 'saving' ? <span>{told?.words}</span> : outcome}
      </p>
      <Surface>
        <List ordered>
          {ordered.map((one, index) => (
            <ThemeRow
              key={one.theme.name}
              name={nameOf(one)}
              place={index + 1}
              of={ordered.length}
              folded={isFolded(one.theme, order.folded)}
              onMove={(by, button) => move(one, by, button)}
              onFold={(folded) => fold(one, folded)}
              failed={state === 'failed'}
            >
              {told?.about === one.theme.name && outcome}
            </ThemeRow>
          ))}
        </List>
      </Surface>
      <div>
        <div className={styles['reset']}>
          <button
            ref={reset}
            type="button"
            {...asButton('secondary')}
            aria-disabled={isUsualNow}
            onClick={goBack}
          >
            {t('usual')}
          </button>
          {former && (
            <button type="button" {...asButton('secondary')} onClick={undo}>
              {t('undo')}
            </button>
          )}
        </div>
        {told?.about === 'all' ? (
          <p className={styles[state === 'failed' ? 'failed' : 'told']}>{outcome}</p>
        ) : (
          isUsualNow && <p className={styles['told']}>{t('isUsual')}</p>
        )}
      </div>
    </>
  )
}

/** Keeps what was pressed where it was in the window when its row has moved, so that a second press is of the same. */
function useHeld(order: string): (button: HTMLElement) => void {
  const held = useRef<{ button: HTMLElement; top: number; order: string }>(undefined)
  useLayoutEffect(() => {
    if (!held.current || held.current.order === order) return
    const { button, top } = held.current
    held.current = undefined
    scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' })
  })
  return (button) => (held.current = { button, top: button.getBoundingClientRect().top, order })
}
