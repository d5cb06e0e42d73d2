import { page } from '#platform/navigation/page.ts'
import { vaccinationer } from './area.ts'
import { vaccinationerQuery } from './queries.ts'

const { paths } = vaccinationer

export const pages = [
  page(
    paths.vaccinationer(),
    () => import('./VaccinationerPage.tsx'),
    ['harkomst', 'vaccinationer'],
    (who) => [vaccinationerQuery(who)],
  ),
  page(
    paths.vaccination(':id'),
    () => import('./vaccination/VaccinationPage.tsx'),
    ['harkomst', 'vaccination', 'vaccinationer'],
    (who) => [vaccinationerQuery(who)],
    'page',
  ),
]
