import { page } from '#platform/navigation/page.ts'
import { tidslinje } from './area.ts'
import { bokaQuery } from './boka/queries.ts'
import { handelseQuery, tidslinjeQuery } from './queries.ts'

const { paths } = tidslinje

export const pages = [
  page(
    paths.tidslinje(),
    () => import('./lista/TidslinjePage.tsx'),
    ['harkomst', 'lista', 'kalender', 'kalenderfil'],
    (who) => [tidslinjeQuery(who)],
  ),
  page(
    paths.hemma(),
    () => import('./hemma/HemmaPage.tsx'),
    ['harkomst', 'hemma'],
    (who) => [tidslinjeQuery(who)],
  ),
  page(
    paths.boka(),
    () => import('./boka/BokaPage.tsx'),
    ['harkomst', 'boka', 'links'],
    (who) => [bokaQuery(who)],
  ),
  page(
    paths.bokaHos(':id'),
    () => import('./boka/BokaHosPage.tsx'),
    ['harkomst', 'boka', 'handelse', 'kalenderfil'],
    (who) => [bokaQuery(who), tidslinjeQuery(who)],
    'page',
  ),
  page(
    paths.handelse(':id'),
    () => import('./handelse/HandelsePage.tsx'),
    ['harkomst', 'handelse', 'kalenderfil', 'links'],
    // Beside the event itself, what else is near in time, for clashes.
    (who, { id }) => [handelseQuery(who, id), tidslinjeQuery(who)],
    'page',
  ),
]
