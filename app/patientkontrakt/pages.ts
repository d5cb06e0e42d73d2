import { page } from '#platform/navigation/page.ts'
import { avtalsanteckningarQuery } from '../anteckningar/queries.ts'
import { kontakterQuery } from '../kontakter/queries.ts'
import { overenskommelserQuery } from '../overenskommelser/queries.ts'
import { tidslinjeQuery } from '../tidslinje/queries.ts'
import { vardplanerQuery } from '../vardplaner/queries.ts'
import { patientkontrakt } from './area.ts'

export const pages = [
  page(
    patientkontrakt.paths.patientkontrakt(),
    () => import('./PatientkontraktPage.tsx'),
    [
      'harkomst',
      'patientkontrakt',
      'overenskommelser',
      'anteckningar',
      'langtext',
      'kontakter',
      'adressbok',
      'links',
      'vardplaner',
      'planlista',
    ],
    (who) => [
      overenskommelserQuery(who),
      kontakterQuery(who),
      tidslinjeQuery(who),
      vardplanerQuery(who),
      avtalsanteckningarQuery(who),
    ],
    'page',
  ),
]
