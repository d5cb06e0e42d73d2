import type { Seen } from '../watched.ts'

/** What is seen in the participant's window, before it is known when. */
type Told = Seen extends infer One ? (One extends Seen ? Omit<One, 'at'> : never) : never

export type ParticipantWindow = {
  /** Shows a link of the prototype, from its start. False where the browser would not open a window. */
  show: (link: string) => boolean
  isOpen: () => boolean
  /** Ends the watching; the window stays. */
  stop: () => void
}

type Listener = {
  seen: (told: Told) => void
  /** The portal has drawn the page that was asked for. */
  ready: () => void
  closed: () => void
}

/** How often the window is looked at, in ms: the portal goes between pages without telling it. */
const often = 150
/** What something can be done with. */
const pressable = 'a, button, input, select, textarea, summary, label, [role="button"], [tabindex="0"]'

/**
 * The participant's window, seen from the leader's: nothing of the session is put into it, and it knows of none. Of a press it is told
 * only whether it met something, and never what was written.
 */
export function participantWindow({ seen, ready, closed }: Listener): ParticipantWindow {
  let shown: Window | undefined
  let [document, page, isAwaited]: [Document | undefined, string, boolean] = [undefined, '', false]
  const timer = setInterval(look, often)
  return { show, isOpen: () => shown !== undefined && !shown.closed, stop: () => clearInterval(timer) }

  function show(link: string): boolean {
    const address = new URL(location.pathname + link, location.href)
    const other = shown && !shown.closed ? shown : undefined
    isAwaited = true
    page = ''
    if (other) {
      const isSame = other.location.search === address.search
      other.location.replace(address)
      // To the browser another page of the same world is the same document, in which what was done before stands.
      if (isSame) other.location.reload()
      document = undefined
      other.focus()
      return true
    }
    document = undefined
    shown = open(address, 'overblick-deltagare', 'popup,width=1100,height=900') ?? undefined
    return shown !== undefined
  }

  function look(): void {
    if (!shown) return
    if (shown.closed) {
      shown = undefined
      return closed()
    }
    const now = documentOf(shown)
    if (!now || now.location.href === 'about:blank') return
    if (now !== document) {
      document = now
      listen(shown)
    }
    if (isAwaited && now.querySelector('#root h1')) {
      isAwaited = false
      ready()
    }
    if (!isAwaited) tellPage(now)
  }

  function tellPage({ location: { hash } }: Document): void {
    const [at = '/'] = (hash.replace(/^#/, '') || '/').split('?')
    if (at === page) return
    page = at
    seen({ kind: 'page', page: at })
  }

  function listen(window: Window): void {
    window.addEventListener(
      'click',
      ({ target }) => {
        const hit = target !== null && 'closest' in target && (target as Element).closest(pressable) !== null
        seen({ kind: 'click', hit })
      },
      true,
    )
    window.addEventListener('error', ({ message }) => seen({ kind: 'error', text: message || 'okänt fel' }))
    window.addEventListener('unhandledrejection', () => seen({ kind: 'error', text: 'ett löfte bröts' }))
  }
}

/** Undefined while the window is on its way to another page, or at a page of others. */
function documentOf(window: Window): Document | undefined {
  try {
    return window.document
  } catch {
    return undefined
  }
}
