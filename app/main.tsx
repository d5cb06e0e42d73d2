import { areas } from './areas.ts'
import { loadFirstTexts } from './first-texts.ts'
import { keepDrawing } from '#platform/browser/keep-drawing.ts'
import { askAhead } from '#platform/http/ahead.ts'
import { addressOf } from '#platform/http/address.ts'
import { chosenLanguage } from '#platform/i18n/language.ts'

/*
 * The start, small enough to run while the rest is on its way: it asks for the first texts, for who is logged in and for
 * what the översikt shows, and hands over to `start.tsx`.
 */
async function start(root: HTMLElement) {
  // The youngest of what is called: without it parts would fail one by one, each with words of its own.
  if (!(__MOCKS__ ? 'withResolvers' in Promise : 'toSorted' in [])) throw new Error('too old')
  keepDrawing()
  const rest = Promise.all([import('./start.tsx'), loadFirstTexts(chosenLanguage())])
  const begin = __MOCKS__ ? await startMocks() : undefined
  if (__MOCKS__ && !begin) return
  const [{ startPortal }, [language, texts]] = await rest
  await startPortal(root, language, texts, begin)
}

/** Answers `api/` from the world of the address. Undefined when that is none, and a page that says so stands in the place of the portal. */
async function startMocks(): Promise<(() => Promise<void>) | undefined> {
  const [{ startMocks: answer }, { portal, standIn }] = await Promise.all([
    import('../mocks/start.ts'),
    import('./portal-of-panel.ts'),
  ])
  const mocks = await answer(portal)
  if (mocks) standIn(mocks.logIn)
  return mocks?.begin
}

const root = document.getElementById('root')
if (root) {
  if (!__MOCKS__) {
    void askAhead((now) =>
      location.pathname === import.meta.env.BASE_URL
        ? areas.flatMap((area) => ('asks' in area ? addressOf(area.asks(now)) : []))
        : [],
    )
  }
  start(root).catch(() => {
    // Without code or texts, or in too old a browser, there is nothing to draw with; index.html has the words for it.
    document.documentElement.dataset['start'] = 'failed'
  })
}
