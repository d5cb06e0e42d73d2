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
const form = 'popup,width=1100,height=900'
/** The heading of a page that the portal has drawn; the words that stand there until then can take no focus. */
const drawn = '#root h1[tabindex]'
/** What something can be done with. */
const pressable = 'a, button, input, select, textarea, summary, label, [role="button"], [tabindex="0"]'

/**
 * The participant's window, seen from the leader's: nothing of the session is put into it, and it knows of none. Of a press it is told
 * only whether it met something, and never what was written.
 */
export function participantWindow({ seen, ready, closed }: Listener): ParticipantWindow {
  let shown: Window | undefined
  /** What stood in the window when another page was asked for: nothing of it counts any more. */
  let leaving: Document | undefined
  let [document, page, isAwaited]: [Document | undefined, string, boolean] = [undefined, '', false]
  const timer = setInterval(look, often)
  return { show, isOpen: () => shown !== undefined && !shown.closed, stop: () => clearInterval(timer) }

  function show(link: string): boolean {
    const address = new URL(location.pathname + link, location.href)
    // One that a former page of the leader opened is found by its name.
    shown = shown && !shown.closed ? shown : (open('', 'overblick-deltagare', form) ?? undefined)
    if (!shown) return false
    isAwaited = true
    page = ''
    document = undefined
    leaving = documentOf(shown)
    const isSame = leaving?.location.search === address.search
    shown.location.replace(address)
    // To the browser another page of the same world is the same document, in which what was done before stands.
    if (isSame) shown.location.reload()
    shown.focus()
    return true
  }

  function look(): void {
    if (!shown) return
    if (shown.closed) {
      shown = undefined
      return closed()
    }
    const now = documentOf(shown)
    if (!now || now === leaving || now.location.href === 'about:blank') return
    if (now !== document) {
      document = now
      listen(shown)
    }
    if (isAwaited && now.querySelector(drawn)) {
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
        const element = target !== null && 'closest' in target ? (target as Element) : undefined
        const control = element?.closest('label')?.control
        // A press on the words of a field becomes another one, on the field.
        if (control && !control.contains(element ?? null)) return
        seen({ kind: 'click', hit: element?.closest(pressable) !== null && element !== undefined })
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
