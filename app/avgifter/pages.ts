import { page } from '#platform/navigation/page.ts'
import { avgifter } from './area.ts'
import { avgifterQuery } from './queries.ts'

const { paths } = avgifter

export const pages = [
  page(
    paths.avgifter(),
    () => import('./AvgifterPage.tsx'),
    ['avgiftsord', 'harkomst'],
    (who) => [avgifterQuery(who)],
  ),
]
