import { now } from '#platform/clock/clock.ts'
import { page } from '#platform/navigation/page.ts'
import { mottagareQuery } from '../inkorg/queries.ts'
import { delning } from './area.ts'
import { parterQuery } from './parter/queries.ts'
import { sparrarQuery } from './sparrar/queries.ts'
import { firstPeriod, sinceOf } from './laslogg/periods.ts'
import { lasloggQuery, lasningQuery } from './laslogg/queries.ts'
import { delningQuery } from './queries.ts'

const { paths } = delning

export const pages = [
  page(
    paths.delning(),
    () => import('./DelningPage.tsx'),
    ['delning', 'delningsord', 'forsta', 'harkomst', 'parter'],
    (who) => [delningQuery(who), parterQuery(who), sparrarQuery(who)],
  ),
  page(
    paths.sparrar(),
    () => import('./sparrar/SparrarPage.tsx'),
    ['delningsord', 'harkomst', 'sparrar'],
    (who) => [sparrarQuery(who), parterQuery(who)],
  ),
  page(
    paths.laslogg(),
    () => import('./laslogg/LasloggPage.tsx'),
    ['delningsord', 'harkomst', 'laslogg'],
    (who) => [lasloggQuery(who, sinceOf(firstPeriod, now()))],
  ),
  page(
    paths.lasning(':id'),
    () => import('./lasning/LasningPage.tsx'),
    ['harkomst', 'kontakter', 'laslogg', 'lasning', 'links', 'skriv'],
    (who, { id = '' }) => [lasningQuery(who, id), mottagareQuery(who)],
    'page',
  ),
  page(
    paths.ettSamtycke(':id'),
    () => import('./samtycke/SamtyckePage.tsx'),
    ['delningsord', 'harkomst', 'samtycke'],
    (who) => [delningQuery(who)],
    'page',
  ),
  page(
    paths.samtyckesfraga(':id'),
    () => import('./fraga/FragaPage.tsx'),
    ['delningsord', 'fraga', 'harkomst'],
    (who) => [delningQuery(who)],
    'page',
  ),
]
