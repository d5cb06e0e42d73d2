import { page } from '#platform/navigation/page.ts'
import { sar } from './area.ts'
import { sarQuery } from './queries.ts'

const { paths } = sar

export const pages = [
  page(
    paths.sar(),
    () => import('./SarPage.tsx'),
    ['harkomst', 'sarord'],
    (who) => [sarQuery(who)],
  ),
  page(
    paths.saret(':id'),
    () => import('./saret/SaretPage.tsx'),
    ['dokument', 'harkomst', 'langtext', 'links', 'sarord', 'saret'],
    // A picture is asked for when somebody chooses to see it.
    (who) => [sarQuery(who)],
    'page',
  ),
]
