import { page } from '#platform/navigation/page.ts'
import { insatser } from './area.ts'
import { genomforandeQuery, insatserQuery } from './queries.ts'

const { paths } = insatser

export const pages = [
  page(
    paths.insatser(),
    () => import('./InsatserPage.tsx'),
    ['harkomst', 'insatsord'],
    (who) => [insatserQuery(who)],
  ),
  page(
    paths.insats(':id'),
    () => import('./insats/InsatsPage.tsx'),
    ['genomforande', 'harkomst', 'insats', 'insatsord', 'links'],
    (who) => [insatserQuery(who), genomforandeQuery(who)],
    'page',
  ),
]
