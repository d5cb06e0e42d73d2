import { page } from '#platform/navigation/page.ts'
import { kontakter } from './area.ts'
import { begaranQuery, hemstodQuery, kontakterQuery } from './queries.ts'

const { paths } = kontakter

export const pages = [
  page(
    paths.kontakter(),
    () => import('./adressbok/KontakterPage.tsx'),
    ['harkomst', 'kontakter', 'adressbok', 'hemstod', 'insatsord', 'links'],
    (who) => [kontakterQuery(who), hemstodQuery(who)],
    'page',
  ),
  page(
    paths.begaran(),
    () => import('./begaran/BegaranPage.tsx'),
    ['begaran'],
    (who) => [begaranQuery(who)],
  ),
]
