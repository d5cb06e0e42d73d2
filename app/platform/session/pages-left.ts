import { startOver } from './visit.ts'

/**
 * A page that is left may be kept whole by the browser, to be shown again at once by back or forward. It is hidden when
 * it is left, and starts over with who is now logged in when it comes back.
 */
export function guardPagesLeft(): void {
  addEventListener('pagehide', () => {
    document.documentElement.dataset['left'] = ''
  })
  addEventListener('pageshow', async (event) => {
    if (event.persisted) await startOver()
    delete document.documentElement.dataset['left']
  })
}
