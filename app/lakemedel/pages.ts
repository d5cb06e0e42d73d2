import { page } from '#platform/navigation/page.ts'
import { lakemedel } from './area.ts'
import { lakemedelQuery } from './queries.ts'

const { paths } = lakemedel

export const pages = [
  page(
    paths.lakemedel(),
    () => import('./LakemedelPage.tsx'),
    ['harkomst', 'lakemedel', 'lakemedelsord'],
    (who) => [lakemedelQuery(who)],
  ),
  page(
    paths.lakemedlet(':id'),
    () => import('./lakemedlet/LakemedletPage.tsx'),
    ['harkomst', 'lakemedelsord', 'lakemedlet'],
    (who) => [lakemedelQuery(who)],
    'page',
  ),
]
