import { page } from '#platform/navigation/page.ts'
import { matvarden } from './area.ts'
import { matvardenQuery } from './queries.ts'

const { paths } = matvarden

export const pages = [
  page(
    paths.matvarden(),
    () => import('./MatvardenPage.tsx'),
    ['harkomst', 'matvarden', 'matord', 'tidigare'],
    (who) => [matvardenQuery(who)],
    'page',
  ),
  page(
    paths.nyttVarde(':id'),
    () => import('./nytt/NyttVardePage.tsx'),
    ['harkomst', 'matvarden', 'matord', 'nytt'],
    (who) => [matvardenQuery(who)],
    'page',
  ),
  page(
    paths.rattaVarde(':id'),
    () => import('./nytt/RattaVardePage.tsx'),
    ['harkomst', 'matvarden', 'matord', 'nytt'],
    (who) => [matvardenQuery(who)],
    'page',
  ),
]
