import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
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
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test.each(['path', 'hash'] as const)(
  'by %s: a step is one entry, and the same step again is none',
  (standing) => {
    const bar = addressBar(standing)
    const told: Position[] = []
    const stop = bar.listen((position) => told.push(position))
    expect(bar.goal()).toBe('/')
    bar.navigator.push('/kontakter', { from: 'a' })
    expect(bar.goal()).toBe('/kontakter')
    bar.navigator.push('/kontakter')
    expect(entries).toHaveLength(2)
    bar.navigator.push('/tidslinje?vy=manad')
    expect(bar.goal()).toBe('/tidslinje')
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

describe.each(['path', 'hash'] as const)('by %s, many changes in a short time', (standing) => {
  const asPath = (href = here().href) => (standing === 'hash' ? href.split('#')[1] : href)
  const pathOf = ({ location: { pathname, search } }: Position) => pathname + search
  const day = (number: number) => `/tidslinje?vy=manad&dag=${number}`
  /** Safari: a hundred in thirty seconds, and then an error for each. */
  function limited(most: number, within: number) {
    const calls: number[] = []
    for (const how of ['pushState', 'replaceState'] as const) {
      const real = history[how]
      history[how] = (...all) => {
        const at = performance.now()
        if (calls.filter((one) => at - one < within).length >= most)
          throw new DOMException('Attempt to use history more than 100 times', 'SecurityError')
        calls.push(at)
        real(...all)
      }
    }
    return calls
  }

  beforeEach(() => {
    vi.useFakeTimers()
  })

  test.each([10_000, 30_000])(
    'an arrow key held down for a minute: the page goes on and nothing is refused in %i ms',
    (within) => {
      const calls = limited(100, within)
      const bar = addressBar(standing)
      for (let number = 1; number <= 2_000; number++) {
        bar.navigator.replace(day(number))
        expect(pathOf(bar.position())).toBe(day(number))
        vi.advanceTimersByTime(30)
      }
      vi.advanceTimersByTime(1_000)
      expect(asPath()).toBe(day(2_000))
      expect(calls.length).toBeLessThan(200)
      expect(entries).toHaveLength(1)
    },
  )

  test('what is refused is written when it may be, as it then is, and the page does not wait', () => {
    limited(2, 30_000)
    const bar = addressBar(standing)
    const told: string[] = []
    bar.listen((position) => told.push(`${position.type} ${pathOf(position)}`))
    for (const path of ['/kontakter', '/ombud', '/mer', '/person']) bar.navigator.push(path)
    bar.navigator.replace('/person?a=1', { from: 'b' })
    expect(told).toEqual([
      'PUSH /kontakter',
      'PUSH /ombud',
      'PUSH /mer',
      'PUSH /person',
      'REPLACE /person?a=1',
    ])
    expect(asPath()).toBe('/ombud')
    const { key } = bar.position().location
    vi.advanceTimersByTime(33_000)
    expect(asPath()).toBe('/person?a=1')
    expect(bar.position().location).toMatchObject({ key, state: { from: 'b' } })
    // It is a step, so that back leads to what was before.
    expect(entries.map(({ href }) => asPath(href)).slice(1)).toEqual(['/kontakter', '/ombud', '/person?a=1'])
  })

  test('the same step again, while the address lags behind, is none', () => {
    const bar = addressBar(standing)
    bar.navigator.replace(day(1))
    bar.navigator.replace(day(2))
    bar.navigator.push(day(2))
    vi.advanceTimersByTime(1_000)
    expect(entries).toHaveLength(1)
    expect(asPath()).toBe(day(2))
  })

  test('a step away leaves the last of them to go back to', () => {
    const bar = addressBar(standing)
    for (const number of [1, 2, 3]) bar.navigator.replace(day(number))
    bar.navigator.push('/kontakter')
    expect(entries.map(({ href }) => asPath(href))).toEqual([day(3), '/kontakter'])
  })

  test('back and forward count, also before the address has been written', () => {
    const bar = addressBar(standing)
    let popped: () => void = () => undefined
    vi.stubGlobal('addEventListener', (_type: string, listener: () => void) => {
      popped = listener
    })
    bar.listen(() => undefined)
    bar.navigator.push('/kontakter')
    bar.navigator.replace('/kontakter?a=1')
    bar.navigator.replace('/kontakter?a=2')
    entries.pop()
    popped()
    expect(pathOf(bar.position())).toBe('/')
    expect(bar.position().type).toBe('POP')
    vi.advanceTimersByTime(60_000)
    expect(entries.map(({ href }) => href)).toEqual(['/'])
  })
})

test('after # any page of any folder of a web server is meant', () => {
  entries = [{ href: '/prov/?varld=tove', state: null }]
  const bar = addressBar('hash')
  expect(bar.position().location.pathname).toBe('/')
  bar.navigator.push('/person')
  expect(here().href).toBe('/prov/?varld=tove#/person')
})

test('under a path of the host, addresses have it and pages do not', () => {
  entries = [{ href: '/vard/kontakter?sok=a', state: null }]
  const bar = addressBar('path', '/vard')
  expect(bar.position().location).toMatchObject({ pathname: '/kontakter', search: '?sok=a' })
  expect(bar.navigator.createHref('/ombud')).toBe('/vard/ombud')
  bar.navigator.push('/ombud')
  bar.navigator.push('/ombud')
  expect(entries.map(({ href }) => href)).toEqual(['/vard/kontakter?sok=a', '/vard/ombud'])
  for (const outside of ['/vard', '/', '/vardplaner']) {
    entries = [{ href: outside, state: null }]
    expect(addressBar('path', '/vard').position().location.pathname, outside).toBe('/')
  }
})
