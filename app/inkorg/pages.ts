import { page } from '#platform/navigation/page.ts'
import { inkorg } from './area.ts'
import { inkorgQuery, mottagareQuery } from './queries.ts'

const { paths } = inkorg

export const pages = [
  page(
    paths.inkorg(),
    () => import('./lista/InkorgPage.tsx'),
    ['harkomst', 'inkorg', 'inkorgsord', 'tidigare'],
    (who) => [inkorgQuery(who)],
  ),
  page(
    paths.skriv(),
    () => import('./skriv/SkrivPage.tsx'),
    ['harkomst', 'kontakter', 'links', 'skriv'],
    (who) => [mottagareQuery(who)],
  ),
  page(
    paths.skrivTill(':id'),
    () => import('./skriv/SkrivPage.tsx'),
    ['harkomst', 'kontakter', 'links', 'skriv'],
    (who) => [mottagareQuery(who)],
  ),
  page(
    paths.inkorgsfil(':id', ':place'),
    () => import('./fil/InkorgsfilPage.tsx'),
    ['harkomst', 'inkorgsord', 'filslag', 'dokument', 'langtext'],
    (who) => [inkorgQuery(who)],
    'page',
  ),
  page(
    paths.trad(':id'),
    () => import('./trad/TradPage.tsx'),
    [
      'harkomst',
      'inkorg',
      'inkorgsord',
      'skriv',
      'kontakter',
      'handelse',
      'kalenderfil',
      'filslag',
      'langtext',
      'links',
      'opened',
    ],
    (who) => [inkorgQuery(who)],
    'page',
  ),
]
