import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { focusOutcome } from './focus-outcome.ts'

let frames: (() => void)[]
let now: number
const body = { name: 'body' }
let active: unknown
const frame = () => frames.splice(0).forEach((draw) => draw())

/** A place that takes focus, as the browser gives it, when it is displayed. */
function place(has: { words: boolean; displayed: boolean }) {
  const element = {
    hasChildNodes: () => has.words,
    focus: () => {
      if (has.displayed) active = element
    },
  }
  return element as unknown as HTMLElement
}

beforeEach(() => {
  frames = []
  now = 0
  active = body
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw))
  vi.stubGlobal('performance', { now: () => now })
  vi.stubGlobal('document', {
    body,
    get activeElement() {
      return active
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

test('takes focus when something stands there, and not before', () => {
  const has = { words: false, displayed: true }
  const outcome = { current: place(has) }
  focusOutcome(outcome)
  frame()
  expect(active).toBe(body)
  has.words = true
  frame()
  expect(active).toBe(outcome.current)
  expect(frames).toEqual([])
})

test('waits for what is not displayed, and for a place that is drawn later', () => {
  const has = { words: true, displayed: false }
  const outcome: { current: HTMLElement | null } = { current: null }
  focusOutcome(outcome)
  frame()
  outcome.current = place(has)
  frame()
  expect(active).toBe(body)
  has.displayed = true
  frame()
  expect(active).toBe(outcome.current)
})

test('leaves one who has gone on to something else', () => {
  const other = place({ words: true, displayed: true })
  focusOutcome({ current: place({ words: true, displayed: true }) })
  active = other
  frame()
  expect(active).toBe(other)
  expect(frames).toEqual([])
})

test('gives up when nothing comes of it', () => {
  focusOutcome({ current: place({ words: false, displayed: true }) })
  frame()
  expect(frames).toHaveLength(1)
  now = 2_000
  frame()
  expect(frames).toEqual([])
})
