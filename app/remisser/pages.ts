import { page } from '#platform/navigation/page.ts'
import { remisser } from './area.ts'
import { remisserQuery } from './queries.ts'

const { paths } = remisser

export const pages = [
  page(
    paths.remisser(),
    () => import('./RemisserPage.tsx'),
    ['harkomst', 'links', 'remissord'],
    (who) => [remisserQuery(who)],
  ),
  page(
    paths.remiss(':id'),
    () => import('./remiss/RemissPage.tsx'),
    ['harkomst', 'remiss', 'remissord'],
    (who) => [remisserQuery(who)],
    'page',
  ),
]
