import { page } from '#platform/navigation/page.ts'
import { provsvar } from './area.ts'
import { provsvarQuery } from './queries.ts'

const { paths } = provsvar

export const pages = [
  page(
    paths.provsvar(),
    () => import('./provlista/ProvsvarPage.tsx'),
    ['harkomst', 'provsvar', 'provord', 'provlista'],
    (who) => [provsvarQuery(who)],
  ),
  page(
    paths.provsvaret(':id'),
    () => import('./provsvaret/SvarPage.tsx'),
    ['harkomst', 'provord', 'provsvaret'],
    (who) => [provsvarQuery(who)],
    'page',
  ),
  page(
    paths.analys(':id'),
    () => import('./analys/AnalysPage.tsx'),
    ['harkomst', 'provord', 'analys'],
    (who) => [provsvarQuery(who)],
    'page',
  ),
]
