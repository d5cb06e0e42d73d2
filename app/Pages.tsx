import { useRoutes } from 'react-router'
import OversiktPage from './oversikt/OversiktPage.tsx'
import { paths } from './paths.ts'
import { lazyPart } from '#platform/parts/lazy-part.tsx'

/** Every page but the översikt, each a chunk of its own. */
const otherPages = lazyPart<object>(() => import('./routes.tsx'))

const routes = [
  { path: paths.oversikt(), element: <OversiktPage /> },
  { path: '*', element: <otherPages.Part /> },
]

/** The page at the address. */
export function Pages() {
  return useRoutes(routes)
}
