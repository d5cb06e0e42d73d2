import '#ui/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ComponentProps, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ItemFactsContext } from '#platform/answer/about.ts'
import type { Source } from '#platform/answer/contract.ts'
import { AddressRouter } from '#platform/navigation/AddressRouter.tsx'
import { pageAt } from '#platform/navigation/base.ts'
import { paths } from './paths.ts'
import { Pages } from './Pages.tsx'
import type { Language } from '#platform/i18n/language.ts'
import { type FirstTexts, startTexts } from '#platform/i18n/texts.ts'
import { guardPagesLeft } from '#platform/session/pages-left.ts'
import { lazyPart } from '#platform/parts/lazy-part.tsx'
import { LongTextContext } from '#ui/long-text.ts'
import { queryClient } from '#platform/queries/query-client.ts'
import { Frame } from './shell/Frame.tsx'
import { loadTextsOf } from './texts.ts'

/*
 * With the mocks the world stands in the address (`?varld=…`), so pages stand after `#`: the world stays
 * through navigation and reload, and any web server can serve the prototype under any path.
 */
const standing = __MOCKS__ ? 'hash' : 'path'

const { Part: LongText } = lazyPart(() => import('#platform/langtext/LongText.tsx'), ['langtext'])
const { Part: ItemFacts } = lazyPart(
  () => import('./kallor/om-uppgiften/ItemFacts.tsx'),
  ['om-uppgiften', 'harkomst', 'delningsord', 'sparrar'],
)
const factsOf = (source: Source) => <ItemFacts source={source} />
const inParts = (props: ComponentProps<typeof LongText>) => <LongText {...props} />

/** Draws the portal in `root`, in a language whose first texts are here. `begin` is called when there are texts, before the first page. */
export async function startPortal(
  root: HTMLElement,
  language: Language,
  texts: FirstTexts,
  begin: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  guardPagesLeft()
  startTexts(language, texts, loadTextsOf)
  await begin()
  await firstPage()
  const shell = root.cloneNode(true)
  createRoot(root, {
    // React has taken away all that it had drawn: what stood there before it has words for that.
    onUncaughtError: (error) => {
      root.replaceWith(shell)
      document.documentElement.dataset['start'] = 'failed'
      reportError(error)
    },
  }).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <AddressRouter standing={standing}>
          <LongTextContext value={inParts}>
            <ItemFactsContext value={factsOf}>
              <Frame>
                <Pages />
              </Frame>
            </ItemFactsContext>
          </LongTextContext>
        </AddressRouter>
      </QueryClientProvider>
    </StrictMode>,
  )
}

/** Keeps the shell of index.html on screen until the first page has its code and texts. */
async function firstPage(): Promise<void> {
  const pathname = __MOCKS__ ? (location.hash.slice(1).split('?')[0] ?? '') : pageAt(location.pathname)
  if (pathname === '' || pathname === paths.oversikt()) return
  // Without it the page itself says so, in the frame.
  const { loadPageAt } = await import('./routes.tsx')
  await loadPageAt(pathname).catch(() => undefined)
}
