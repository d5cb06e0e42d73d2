import { page } from '#platform/navigation/page.ts'
import { allQueries } from './all-answers.ts'
import { kallor } from './area.ts'
import { kallorQuery } from './queries.ts'

export const pages = [
  page(
    kallor.paths.kallor(),
    () => import('./forteckning/KallorPage.tsx'),
    ['harkomst', 'forteckning'],
    (who) => [...allQueries(who), kallorQuery(who)],
  ),
]
