import {
  createPath,
  type Location,
  type NavigationType,
  type Navigator,
  parsePath,
  type To,
} from 'react-router'

/** Where in the address pages stand: as its path, or after `#`, where any web server can serve them under any path. */
export type Standing = 'path' | 'hash'

/** What is kept with an entry of the browser's history. Others may add to it; see `page-owner.ts`. */
type Entry = { key?: string; usr?: unknown } | null

/** The address as React Router knows it, and how it came to be so. */
export type Position = { location: Location; type: NavigationType }

const entryOf = (state: unknown): Entry => ({ usr: state, key: Math.random().toString(36).slice(2, 10) })
const nobody = () => undefined

/**
 * The browser's address and history for React Router's own `Router`. What its `BrowserRouter` brings with it, most of it for
 * portals that a server draws, weighs 5 kB; this is a tenth of that.
 */
export function addressBar(standing: Standing): {
  position: () => Position
  navigator: Navigator
  /** Calls the one listener at each change, until the answer is called. */
  listen: (listener: (position: Position) => void) => () => void
} {
  let type = 'POP' as NavigationType
  let listener: (position: Position) => void = nobody

  const createHref = (to: To) => {
    const path = typeof to === 'string' ? to : createPath(to)
    return standing === 'path' ? path : `${location.pathname}${location.search}#${path}`
  }
  const position = (): Position => {
    const here =
      standing === 'path'
        ? { pathname: location.pathname, search: location.search, hash: location.hash }
        : { pathname: '/', search: '', hash: '', ...parsePath(location.hash.slice(1) || '/') }
    const entry = history.state as Entry
    return { location: { ...here, state: entry?.usr ?? null, key: entry?.key ?? 'default' }, type }
  }
  const changed = (how: string) => {
    type = how as NavigationType
    listener(position())
  }
  const popped = () => changed('POP')
  const replace: Navigator['replace'] = (to, state) => {
    history.replaceState(entryOf(state), '', createHref(to))
    changed('REPLACE')
  }

  return {
    position,
    navigator: {
      createHref,
      push: (to, state) => {
        const href = createHref(to)
        // To where one is already, or on the way to, is no step that back would undo.
        if (href === location.pathname + location.search + location.hash) return replace(to, state)
        history.pushState(entryOf(state), '', href)
        changed('PUSH')
      },
      replace,
      go: (delta) => history.go(delta),
    },
    listen: (own) => {
      listener = own
      addEventListener('popstate', popped)
      return () => {
        listener = nobody
        removeEventListener('popstate', popped)
      }
    },
  }
}
