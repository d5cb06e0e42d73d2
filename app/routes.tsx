import { matchRoutes, useLocation, useParams, useRoutes } from 'react-router'
import { Explained } from './ordlista/Explained.tsx'
import { paths } from './paths.ts'
import { begin } from '#platform/navigation/begin.ts'
import { type Page, page } from '#platform/navigation/page.ts'

/** The pages of every area, from the files that list them. */
const ofAreas = import.meta.glob<Page[]>('./*/pages.ts', { eager: true, import: 'pages' })

/** Every page but the översikt, which comes with the first view. */
export const pages: readonly Page[] = [
  ...Object.values(ofAreas).flat(),
  page(paths.mer(), () => import('./shell/sidor/MerPage.tsx'), ['links', 'sidor']),
  page('*', () => import('./shell/sidor/NotFoundPage.tsx'), ['sidor']),
]

const routes = pages.map((one) => ({ path: one.path, element: <PageAt page={one} />, page: one }))

/** Fetches the page at an address, so that it is here when it is drawn. */
export async function loadPageAt(pathname: string): Promise<void> {
  const [found] = matchRoutes(routes, pathname) ?? []
  await found?.route.page.part.load()
}

/** The page at the address, with what it asks for begun at once. */
export default function Routes() {
  return useRoutes(routes)
}

function PageAt({ page: { part, starts, explains } }: { page: Page }) {
  const params = useParams()
  const { key } = useLocation()
  begin(key, (who) => starts(who, params))
  if (!explains) return <part.Part />
  return (
    // The words of one thing are not those of the next.
    <Explained key={key} kind={explains}>
      <part.Part />
    </Explained>
  )
}
