import { page } from '#platform/navigation/page.ts'
import { provsvar } from './area.ts'
import { provsvarQuery } from './queries.ts'

const { paths } = provsvar

export const pages = [
  page(
    paths.provsvar(),
    () => import('./provlista/ProvsvarPage.tsx'),
    ['harkomst', 'provsvar', 'provord', 'provlista', 'tidigare'],
    (who) => [provsvarQuery(who)],
  ),
  page(
    paths.provsvaret(':id'),
    () => import('./provsvaret/SvarPage.tsx'),
    ['harkomst', 'provord', 'provsvaret', 'opened', 'bildsvar', 'filslag', 'langtext', 'links'],
    (who) => [provsvarQuery(who)],
    'page',
  ),
  page(
    paths.svarsbild(':id', ':place'),
    () => import('./bild/BildPage.tsx'),
    ['harkomst', 'provord', 'bildsvar', 'filslag', 'dokument', 'langtext'],
    // The picture itself is asked for when its reply has said that there is one.
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
