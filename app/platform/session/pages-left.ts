import { focusHeading } from '#platform/browser/focus-heading.ts'
import { wantAnew } from './ask-session.ts'
import { askWho, currentVisit } from './visit.ts'

/** How long the page waits, hidden, for the platform before it is emptied, in ms. Most answers come sooner and lose nothing. */
const patience = 1_000

/** Counts how often the page was hidden: only the last who waits may show it again. */
let times = 0
/** What had focus when the page was hidden, which takes it away. */
let focused: Element | null = null

/**
 * A page that has been out of sight may be another's when it is seen again: another tab, which it need not have heard, or a
 * browser that kept it whole for back and forward. So it is hidden when it is left, and shown with who is now logged in.
 */
export function guardPagesLeft(): void {
  addEventListener('pagehide', hide)
  addEventListener('pageshow', (event) => {
    if (event.persisted) void lookAgain(0)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hide()
    else void lookAgain()
  })
}

/** Hides the page until the platform has said who is logged in. Without an answer in time it is empty. */
export async function lookAgain(within = patience): Promise<void> {
  hide()
  const mine = times
  if (currentVisit().pause?.kind === 'ended') wantAnew()
  else await askWho(within)
  // What has been answered is drawn first.
  setTimeout(() => {
    if (mine === times) show()
  })
}

function hide(): void {
  times++
  const { dataset } = document.documentElement
  if (dataset['left'] === undefined) focused = document.activeElement
  dataset['left'] = ''
}

function show(): void {
  delete document.documentElement.dataset['left']
  if (document.activeElement !== document.body) return
  if (focused instanceof HTMLElement && focused !== document.body && focused.isConnected)
    focused.focus({ preventScroll: true })
  else focusHeading()
}
