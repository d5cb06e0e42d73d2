import { beforeEach, expect, test, vi } from 'vitest'

/** What the page has been told of itself, and what it did. */
let shown: (event: { persisted: boolean }) => void
const reload = vi.fn<() => void>()
let root: { dataset: Record<string, string> }

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  reload.mockReset()
  root = { dataset: {} }
  vi.stubGlobal('addEventListener', (name: string, listener: typeof shown) => {
    if (name === 'pageshow') shown = listener
  })
  vi.stubGlobal('document', { documentElement: root, activeElement: null, addEventListener: () => undefined })
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('navigator', { onLine: true })
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

/** A page that was put by and has come back. */
async function back(has: { lost?: boolean; draft?: boolean }) {
  const [{ guardPagesLeft }, { LostPart }, { drafts }] = await Promise.all([
    import('./pages-left.ts'),
    import('#platform/parts/lost-part.ts'),
    import('./drafts.ts'),
  ])
  guardPagesLeft()
  if (has.lost) void new LostPart(new Error('left'))
  if (has.draft) drafts.set('letter', {})
  shown({ persisted: true })
}

test('a page whose parts were lost as it was left is fetched anew when it comes back, and stays hidden until then', async () => {
  root.dataset['left'] = ''
  await back({ lost: true })
  expect(reload).toHaveBeenCalledTimes(1)
  expect(root.dataset['left']).toBe('')
})

test.each([
  ['that has all its parts', {}],
  ['in which something is being written', { lost: true, draft: true }],
])('a page %s is not', async (_, has) => {
  await back(has)
  expect(reload).not.toHaveBeenCalled()
})

test('nor one that nothing can be fetched for', async () => {
  vi.stubGlobal('navigator', { onLine: false })
  await back({ lost: true })
  expect(reload).not.toHaveBeenCalled()
})
