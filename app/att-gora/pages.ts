import { page } from '#platform/navigation/page.ts'
import { delningQuery } from '../delning/queries.ts'
import { attGora } from './area.ts'
import { taskQueries } from './queries.ts'

export const pages = [
  page(
    attGora.paths.attGora(),
    () => import('./AttGoraPage.tsx'),
    ['harkomst', 'uppgifter', 'att-gora', 'repetition', 'overenskommelser'],
    (who) => [...Object.values(taskQueries(who)), delningQuery(who)],
  ),
]
