import { type ReactNode, useCallback, useState } from 'react'
import { FoldContext, type Pressing, type ToldOfPart } from '#platform/answer/in-fold.ts'
import { joinNames } from '#platform/answer/names.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import type { ThemeOfCards } from '../cards.ts'
import { useThemeName } from '../use-theme-name.ts'
import styles from './FoldedTheme.module.css'

const everyWhy: readonly Pressing[] = ['late', 'asked', 'failed', 'withheld']

/**
 * A theme that the reader has folded away: its name and what counts in it. As long as something in it is late, waits for an answer, is
 * missing or withheld it is shown as any other, and says why.
 */
export default function FoldedTheme({ one, children }: { one: ThemeOfCards; children: ReactNode }) {
  const t = useTexts('hopfallt')
  const name = useThemeName([one])(one)
  const [open, setOpen] = useState(false)
  const [all, setAll] = useState<readonly ToldOfPart[]>([])
  const tell = useCallback((told: ToldOfPart) => {
    setAll((others) => [...others, told])
    // What has been shown is not taken from under the reader when the reason is gone.
    if (told.why) setOpen(true)
    return () => setAll((others) => others.filter((other) => other !== told))
  }, [])
  const whys = everyWhy.filter((why) => all.some((told) => told.why === why))
  const facts =
    one.theme.place === 'tiles'
      ? [t('areas', { count: one.cards.length })]
      : all.flatMap(({ fact }) => fact || [])
  return (
    <details
      className={styles['folded']}
      open={open || whys.length > 0}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary hidden={whys.length > 0}>
        {open ? <span>{t('fold', { name })}</span> : <h2>{name}</h2>}
        {!open && facts.length > 0 && <span className={styles['facts']}>{facts.join(' · ')}</span>}
      </summary>
      {whys.length > 0 && (
        <p className={styles['why']}>
          {t('shown', {
            name,
            why: joinNames(
              whys.map((why) => t(why)),
              t('and'),
              '',
            ),
          })}
        </p>
      )}
      <FoldContext value={tell}>{children}</FoldContext>
    </details>
  )
}
