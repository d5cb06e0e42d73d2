import { page } from '#platform/navigation/page.ts'
import { anteckningar } from './area.ts'
import { anteckningarQuery } from './queries.ts'

const { paths } = anteckningar

export const pages = [
  page(
    paths.anteckningar(),
    () => import('./lista/AnteckningarPage.tsx'),
    ['harkomst', 'anteckningar', 'links', 'tidigare'],
    (who) => [anteckningarQuery(who)],
  ),
  page(
    paths.anteckning(':id'),
    () => import('./anteckning/AnteckningPage.tsx'),
    ['harkomst', 'anteckningar', 'anteckning', 'filslag', 'langtext', 'links'],
    (who) => [anteckningarQuery(who)],
    'page',
  ),
  page(
    paths.anteckningsfil(':id', ':place'),
    () => import('./fil/AnteckningsfilPage.tsx'),
    ['harkomst', 'anteckningar', 'anteckning', 'filslag', 'dokument', 'langtext'],
    // The file itself is asked for when its note has said that there is one.
    (who) => [anteckningarQuery(who)],
    'page',
  ),
]
