import { page } from '#platform/navigation/page.ts'
import { sedanSist } from './area.ts'
import { sedanSistQuery } from './queries.ts'

export const pages = [
  page(
    sedanSist.paths.sedanSist(),
    () => import('./SedanSistPage.tsx'),
    ['sedan-sist', 'andring', 'vardplan'],
    (who) => [sedanSistQuery(who)],
  ),
]
