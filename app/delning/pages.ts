import { page } from '#platform/navigation/page.ts'
import { delning } from './area.ts'
import { delningQuery } from './queries.ts'

const { paths } = delning

export const pages = [
  page(
    paths.delning(),
    () => import('./DelningPage.tsx'),
    ['delning', 'delningsord', 'forsta', 'harkomst'],
    (who) => [delningQuery(who)],
  ),
  page(
    paths.ettSamtycke(':id'),
    () => import('./samtycke/SamtyckePage.tsx'),
    ['delningsord', 'harkomst', 'samtycke'],
    (who) => [delningQuery(who)],
    'page',
  ),
  page(
    paths.samtyckesfraga(':id'),
    () => import('./fraga/FragaPage.tsx'),
    ['delningsord', 'fraga', 'harkomst'],
    (who) => [delningQuery(who)],
    'page',
  ),
]
