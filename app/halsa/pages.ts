import { page } from '#platform/navigation/page.ts'
import { halsa } from './area.ts'
import { halsaQuery } from './queries.ts'

const { paths } = halsa

export const pages = [
  page(
    paths.halsa(),
    () => import('./halsolista/HalsaPage.tsx'),
    ['harkomst', 'halsa', 'halsolista'],
    (who) => [halsaQuery(who)],
  ),
  page(
    paths.halsouppgift(':id'),
    () => import('./halsouppgift/HalsouppgiftPage.tsx'),
    ['harkomst', 'halsa', 'halsouppgift'],
    (who) => [halsaQuery(who)],
    'page',
  ),
]
