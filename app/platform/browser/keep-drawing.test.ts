import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepDrawing } from './keep-drawing.ts'

/** What has been sent and not come. */
let onItsWay: (() => void)[]
let shown: (event: { persisted: boolean }) => void
const now: { setImmediate: (task: () => void) => void } = globalThis as never

/** All that has been sent comes. */
const arrive = () => {
  while (onItsWay.length > 0) onItsWay.shift()?.()
}
const putBy = () => {
  onItsWay = []
}

beforeEach(() => {
  onItsWay = []
  let receive: () => void
  const port1 = {
    addEventListener: (_name: string, own: () => void) => {
      receive = own
    },
    start: () => undefined,
  }
  const port2 = { postMessage: () => onItsWay.push(() => receive()) }
  vi.stubGlobal(
    'MessageChannel',
    class {
      port1 = port1
      port2 = port2
    },
  )
  vi.stubGlobal('addEventListener', (_name: string, listener: typeof shown) => {
    shown = listener
  })
  vi.stubGlobal('setImmediate', undefined)
  keepDrawing()
})
afterEach(() => vi.unstubAllGlobals())

test('each task is done once, in turn, and not at once', () => {
  const done: string[] = []
  now.setImmediate(() => {
    done.push('first')
    now.setImmediate(() => done.push('third'))
  })
  now.setImmediate(() => done.push('second'))
  expect(done).toEqual([])
  arrive()
  expect(done).toEqual(['first', 'second', 'third'])
})

test('what was lost while the page was put by is done when it comes back, and what is asked for after that too', () => {
  const done: string[] = []
  now.setImmediate(() => done.push('before'))
  now.setImmediate(() => done.push('too'))
  putBy()
  arrive()
  expect(done).toEqual([])
  shown({ persisted: true })
  arrive()
  now.setImmediate(() => done.push('after'))
  arrive()
  expect(done).toEqual(['before', 'too', 'after'])
})

test('what was only late is not done twice', () => {
  const task = vi.fn<() => void>()
  now.setImmediate(task)
  shown({ persisted: true })
  arrive()
  expect(task).toHaveBeenCalledTimes(1)
})

test('a page that is shown for the first time sends nothing', () => {
  now.setImmediate(() => undefined)
  putBy()
  shown({ persisted: false })
  expect(onItsWay).toEqual([])
})

test('a task that fails does not stop the next', () => {
  const task = vi.fn<() => void>()
  now.setImmediate(() => {
    throw new Error('broken')
  })
  now.setImmediate(task)
  expect(arrive).toThrow('broken')
  arrive()
  expect(task).toHaveBeenCalledTimes(1)
})
