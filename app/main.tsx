import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, createHashRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { startTexts } from '#platform/i18n/i18n.ts'
import { standInForLogIn } from '#platform/session/log-in.ts'
import { guardPagesLeft } from '#platform/session/pages-left.ts'
import { resume } from '#platform/session/session.ts'
import { queryClient } from '#platform/queries/query-client.ts'
import { routes } from './routes.tsx'
import { loadTextsOf } from './texts.ts'

/*
 * With the mocks the world stands in the address (`?varld=…`), so pages stand after `#`: the world stays
 * through navigation and reload, and any web server can serve the prototype under any path.
 */
async function start(root: HTMLElement) {
  let begin: (() => Promise<void>) | undefined
  if (__MOCKS__) {
    const [{ startMocks }, { portal }] = await Promise.all([
      import('../mocks/start.ts'),
      import('./portal-of-panel.ts'),
    ])
    const mocks = await startMocks(portal)
    if (!mocks) return
    begin = mocks.begin
    standInForLogIn(() => void mocks.logIn().then(resume))
  }
  guardPagesLeft()
  await startTexts(loadTextsOf, ['shell', 'answer'])
  await begin?.()
  const router = __MOCKS__ ? createHashRouter(routes) : createBrowserRouter(routes)
  await firstPage(router)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
}

/** Keeps the shell of index.html on screen until the first page has its code and texts. */
function firstPage(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  if (router.state.initialized) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = router.subscribe((state) => {
      if (!state.initialized) return
      stop()
      resolve()
    })
  })
}

const root = document.getElementById('root')
if (root) {
  start(root).catch(() => {
    // Without code or texts there is nothing to draw with; index.html has the words for it.
    document.documentElement.dataset['start'] = 'failed'
  })
}
