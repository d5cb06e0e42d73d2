import { page } from '#platform/navigation/page.ts'
import { avtalsanteckningarQuery } from '../anteckningar/queries.ts'
import { overenskommelser } from './area.ts'
import { overenskommelserQuery } from './queries.ts'

const { paths } = overenskommelser

export const pages = [
  page(
    paths.overenskommelser(),
    () => import('./OverenskommelserPage.tsx'),
    ['harkomst', 'overenskommelser', 'viktigt', 'anteckningar', 'langtext'],
    (who) => [overenskommelserQuery(who), avtalsanteckningarQuery(who)],
  ),
  page(
    paths.overenskommelse(':id'),
    () => import('./overenskommelse/OverenskommelsePage.tsx'),
    ['harkomst', 'overenskommelse', 'repetition'],
    (who) => [overenskommelserQuery(who)],
    'page',
  ),
]
