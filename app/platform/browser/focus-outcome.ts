import type { RefObject } from 'react'

/** So long it is waited for what came of something to be drawn, in ms. */
const patience = 1_000

/**
 * Takes focus to where it is told what came of something, as soon as anything stands there: a mutation calls back before its outcome
 * is drawn. Not from one who has gone on to something else meanwhile.
 */
export function focusOutcome(outcome: RefObject<HTMLElement | null>): void {
  const from = document.activeElement
  const until = performance.now() + patience
  const look = () => {
    const now = document.activeElement
    if (now !== from && now !== document.body) return
    const place = outcome.current
    if (place?.hasChildNodes()) place.focus()
    // What is not displayed yet takes no focus.
    if ((!place || document.activeElement !== place) && performance.now() < until) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
