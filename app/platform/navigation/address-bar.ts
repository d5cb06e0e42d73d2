import {
  createPath,
  type Location,
  type NavigationType,
  type Navigator,
  parsePath,
  type To,
} from 'react-router'
import { pageOwner } from '#platform/session/page-owner.ts'
import { base, pageAt } from './base.ts'

/** Where in the address pages stand: as its path, or after `#`, where any web server can serve them under any path. */
export type Standing = 'path' | 'hash'

/** What is kept with an entry of the browser's history: also whose page it is, see `page-owner.ts`. */
type Entry = { key?: string; usr?: unknown; whose?: string | undefined } | null

/** The address as React Router knows it, and how it came to be so. */
export type Position = { location: Location; type: NavigationType }

const entryOf = (usr: unknown): Entry => ({
  usr,
  key: Math.random().toString(36).slice(2, 10),
  whose: pageOwner(),
})
const nobody = () => undefined

/*
 * Safari refuses more than a hundred changes of the address in thirty seconds. So those that come close upon each other, as when
 * an arrow key is held down, are written as one, and what is refused is written later: the page does not wait for its address.
 */
const betweenWrites = 350
const afterRefusal = 2_000

/**
 * The browser's address and history for React Router's own `Router`. What its `BrowserRouter` brings with it, most of it for
 * portals that a server draws, weighs 5 kB; this is a tenth of that.
 */
export function addressBar(
  standing: Standing,
  under = base,
): {
  position: () => Position
  /** The path that it has now, before its page is drawn. */
  goal: () => string
  navigator: Navigator
  /** Calls the one listener at each change, until the answer is called. */
  listen: (listener: (position: Position) => void) => () => void
} {
  let type = 'POP' as NavigationType
  let listener: (position: Position) => void = nobody
  /** Where the page is, while the browser does not know it yet. */
  let unwritten: { to: string; entry: Entry; push: boolean } | undefined
  let writtenAt = -betweenWrites
  let timer: ReturnType<typeof setTimeout> | undefined

  const createHref = (to: To) => {
    const path = typeof to === 'string' ? to : createPath(to)
    return standing === 'path' ? under + path : `${location.pathname}${location.search}#${path}`
  }
  const position = (): Position => {
    const here =
      standing === 'path' && !unwritten
        ? { pathname: pageAt(location.pathname, under), search: location.search, hash: location.hash }
        : {
            pathname: '/',
            search: '',
            hash: '',
            ...parsePath(unwritten?.to ?? (location.hash.slice(1) || '/')),
          }
    const entry = unwritten ? unwritten.entry : (history.state as Entry)
    return { location: { ...here, state: entry?.usr ?? null, key: entry?.key ?? 'default' }, type }
  }
  const changed = (how: string) => {
    type = how as NavigationType
    listener(position())
  }
  const write = () => {
    clearTimeout(timer)
    timer = undefined
    if (!unwritten) return
    const { to, entry, push } = unwritten
    try {
      history[push ? 'pushState' : 'replaceState'](entry, '', createHref(to))
      unwritten = undefined
      writtenAt = performance.now()
    } catch {
      timer = setTimeout(write, afterRefusal)
    }
  }
  const put = (to: To, state: unknown, push: boolean) => {
    const often = timer !== undefined || performance.now() - writtenAt < betweenWrites
    // A step is one of its own, so that back leads to what was before it.
    if (push) write()
    unwritten = {
      to: typeof to === 'string' ? to : createPath(to),
      entry: entryOf(state),
      push: push || (unwritten?.push ?? false),
    }
    if (push || !often) write()
    else timer ??= setTimeout(write, betweenWrites)
    changed(push ? 'PUSH' : 'REPLACE')
  }
  const popped = () => {
    clearTimeout(timer)
    timer = unwritten = undefined
    changed('POP')
  }

  return {
    position,
    goal: () => position().location.pathname,
    navigator: {
      createHref,
      push: (to, state) => {
        const here = unwritten
          ? createHref(unwritten.to)
          : location.pathname + location.search + location.hash
        // To where one is already, or on the way to, is no step that back would undo.
        put(to, state, createHref(to) !== here)
      },
      replace: (to, state) => put(to, state, false),
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
