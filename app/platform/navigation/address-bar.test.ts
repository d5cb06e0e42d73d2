import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addressBar, type Position } from './address-bar.ts'

/** A browser's history, as far as the address bar uses it. */
let entries: { href: string; state: unknown }[]
const here = () => entries.at(-1) ?? { href: '/', state: null }

beforeEach(() => {
  entries = [{ href: '/', state: null }]
  const part = (name: 'pathname' | 'search' | 'hash') => new URL(here().href, 'https://portal.example')[name]
  vi.stubGlobal('location', {
    get pathname() {
      return part('pathname')
    },
    get search() {
      return part('search')
    },
    get hash() {
      return part('hash')
    },
  })
  vi.stubGlobal('history', {
    get state() {
      return here().state
    },
    pushState: (state: unknown, _title: string, href: string) => entries.push({ state, href }),
    replaceState: (state: unknown, _title: string, href: string) => entries.splice(-1, 1, { state, href }),
  })
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('removeEventListener', () => undefined)
})
afterEach(() => vi.unstubAllGlobals())

test.each(['path', 'hash'] as const)(
  'by %s: a step is one entry, and the same step again is none',
  (standing) => {
    const bar = addressBar(standing)
    const told: Position[] = []
    const stop = bar.listen((position) => told.push(position))
    bar.navigator.push('/kontakter', { from: 'a' })
    bar.navigator.push('/kontakter')
    expect(entries).toHaveLength(2)
    bar.navigator.push('/tidslinje?vy=manad')
    expect(entries).toHaveLength(3)
    expect(told.map(({ type, location }) => [type, location.pathname + location.search])).toEqual([
      ['PUSH', '/kontakter'],
      ['REPLACE', '/kontakter'],
      ['PUSH', '/tidslinje?vy=manad'],
    ])
    expect(told[0]?.location.state).toEqual({ from: 'a' })
    expect(told[0]?.location.key).not.toBe(told[2]?.location.key)
    stop()
    bar.navigator.replace('/ombud')
    expect(told).toHaveLength(3)
  },
)

test('after # any page of any folder of a web server is meant', () => {
  entries = [{ href: '/prov/?varld=tove', state: null }]
  const bar = addressBar('hash')
  expect(bar.position().location.pathname).toBe('/')
  bar.navigator.push('/person')
  expect(here().href).toBe('/prov/?varld=tove#/person')
})
