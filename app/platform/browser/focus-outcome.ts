import type { RefObject } from 'react'

/** So many frames are waited for what came of something to be drawn: about a second. */
const most = 60

/**
 * Takes focus to where it is told what came of something, as soon as that is shown: a browser may draw a frame before what was set is in
 * it, and what is empty takes no focus. Not from one who has gone on to something else meanwhile.
 */
export function focusOutcome({ current: outcome }: RefObject<HTMLElement | null>): void {
  const from = document.activeElement
  let left = most
  const look = () => {
    const now = document.activeElement
    if (now !== from && now !== document.body) return
    outcome?.focus()
    if (document.activeElement !== outcome && (left -= 1) > 0) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
