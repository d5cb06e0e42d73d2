import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { wordOf } from './find-terms.ts'
import type { Term } from './forms.ts'
import { firstLines } from './on-paper.ts'
import styles from './OnPaper.module.css'
import type { Places } from './places.ts'

type Props = { places: Places; mostLines: number }

/** Last on the paper of a page: what it explains on the screen. */
export function OnPaper({ places, mostLines }: Props) {
  const t = useTexts('ord')
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    const page = section.current?.parentElement
    // A row that moves draws nothing anew, and can still come before the one that explains a word.
    const moves = new MutationObserver(places.decideSoon)
    if (page) moves.observe(page, { childList: true, subtree: true, attributeFilter: ['hidden', 'open'] })
    return () => moves.disconnect()
  }, [places])
  const all = useSyncExternalStore(places.subscribe, places.all).split(' ').filter(Boolean) as Term[]
  const shown = firstLines(all, (term) => `${wordOf(term)}: ${t(`terms.${term}`)}`, mostLines)
  return (
    <section ref={section} className={`on-paper ${styles['words']}`} hidden={shown.length === 0}>
      <h2>{t('onPaper')}</h2>
      <ul role="list">
        {shown.map((term) => (
          <li key={term}>
            <strong lang="sv">{wordOf(term)}</strong>: {t(`terms.${term}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
