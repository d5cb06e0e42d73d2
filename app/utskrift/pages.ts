import { page } from '#platform/navigation/page.ts'
import { taskQueries } from '../att-gora/queries.ts'
import { halsaQuery } from '../halsa/queries.ts'
import { kontakterQuery } from '../kontakter/queries.ts'
import { lakemedelQuery } from '../lakemedel/queries.ts'
import { overenskommelserQuery } from '../overenskommelser/queries.ts'
import { tidslinjeQuery } from '../tidslinje/queries.ts'
import { vardplanerQuery } from '../vardplaner/queries.ts'
import { utskrift } from './area.ts'

export const pages = [
  page(
    utskrift.paths.utskrift(),
    () => import('./UtskriftPage.tsx'),
    [
      'utskrift',
      'patientkontrakt',
      'att-gora',
      'repetition',
      'kontakter',
      'vardplaner',
      'fakta',
      'vardplan',
      'mote',
      'halsa',
      'lakemedelsord',
    ],
    (who) => [
      vardplanerQuery(who),
      tidslinjeQuery(who),
      kontakterQuery(who),
      overenskommelserQuery(who),
      halsaQuery(who),
      lakemedelQuery(who),
      ...Object.values(taskQueries(who)),
    ],
    'paper',
  ),
]
