import { logIn } from '../platform/logins.ts'
import { timeIn } from '../worlds/lookup.ts'
import { personaByPersonId, type PersonaId, personaOf } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import type { Portal } from './choices.ts'
import { type LinkParts, linkOf, type LinkProblem, parseLink, partsOf, type Prototype } from './link.ts'
import { pretend } from './pretend-device.ts'

/** The prototype that is open: the address is its state, and every change of it changes the address. */
export type OpenPrototype = {
  world: () => World
  parts: () => Required<LinkParts>
  /** The problems of a change, which then has not been made; none when it has. */
  change: (parts: LinkParts) => readonly LinkProblem[]
  /** Somebody has logged in by the stand-in: the link is now that person's. */
  loggedIn: (persona: PersonaId) => void
  subscribe: (listener: () => void) => () => void
  /** Asks anew for what the page shows, after something was done beside it. */
  refresh: () => void
  /** Shows the one who is logged in anew, where that is somebody else of the same name in links. */
  another: () => void
}

/** Opens the prototype of a link, as it has been checked. */
export async function openPrototype(first: Prototype, portal: Portal): Promise<OpenPrototype> {
  let now = first
  let parts = partsOf(new URLSearchParams(location.search))
  const listeners = new Set<() => void>()

  const write = (next: Required<LinkParts>) => {
    parts = next
    // The state of the entry stays: it says whose page it is.
    history.replaceState(history.state, '', location.pathname + linkOf(next) + location.hash)
    for (const listener of listeners) listener()
  }
  const show = ({ ombud }: Prototype) => portal.showAs(ombud && personaOf(ombud).person.id)
  const stand = () => {
    if (!now.world.clockRuns) portal.setTime(timeIn(now.world).toISOString())
  }

  await portal.setLanguage(now.language)
  portal.setVariants(now.variants)
  pretend({ theme: now.theme })
  if (now.ombud || now.isOwn) show(now)
  // A clock that stands still is set again and again, since the portal's own goes on.
  setInterval(stand, 1_000)
  portal.onLanguage((language) => {
    if (language !== parts.sprak) write({ ...parts, sprak: language })
  })
  portal.onShown((personId) => {
    const ombud = personId ? (personaByPersonId(personId)?.id ?? '') : ''
    if (ombud !== parts.ombud) write({ ...parts, ombud })
  })

  return {
    world: () => now.world,
    parts: () => parts,
    refresh: () => void portal.refresh(),
    another: () => {
      if (now.world.loggedIn) logIn(now.world, now.world.persona)
      show(now)
      void portal.refresh()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    loggedIn: (varld) => {
      const next = { ...parts, varld, inloggad: 'ja', ombud: '' }
      const parsed = parseLink(new URLSearchParams(linkOf(next)), now.world.openedAt)
      if (parsed.ok) now = parsed.prototype
      write(next)
    },
    change: (some) => {
      const next = { ...parts, ...some }
      // Another person helps others, or nobody.
      if (some.varld !== undefined && some.varld !== parts.varld) {
        next.ombud = some.ombud ?? ''
        // Own answers are about one person.
        next.egna = some.egna ?? 'nej'
      }
      const parsed = parseLink(new URLSearchParams(linkOf(next)))
      if (!parsed.ok) return parsed.problems
      const former = parts
      now = parsed.prototype
      write(next)
      void portal.setLanguage(now.language)
      portal.setVariants(now.variants)
      pretend({ theme: now.theme })
      const ofWorld = ['varld', 'inloggad', 'session', 'kallor', 'fel', 'kan', 'nu', 'klocka'] as const
      if (ofWorld.some((name) => former[name] !== next[name])) {
        if (now.world.loggedIn) logIn(now.world, now.world.persona)
        if (former.varld !== next.varld || former.ombud !== next.ombud) show(now)
        void portal.refresh()
      } else if (former.ombud !== next.ombud) show(now)
      return []
    },
  }
}
