import { page } from '#platform/navigation/page.ts'
import { ombud } from './area.ts'
import { ombudsloggQuery } from './logg/queries.ts'
import { ombudQuery } from './queries.ts'

const { paths } = ombud

export const pages = [
  page(
    paths.ombud(),
    () => import('./register/OmbudPage.tsx'),
    ['harkomst', 'ombud', 'register'],
    (who) => [ombudQuery(who)],
  ),
  page(paths.utseOmbud(), () => import('./utse/UtsePage.tsx'), ['utse']),
  page(
    paths.ombudslogg(),
    () => import('./logg/LoggPage.tsx'),
    ['ombud', 'logg'],
    (who) => [ombudsloggQuery(who)],
  ),
  page(
    paths.andraOmbud(':id'),
    () => import('./utse/AndraPage.tsx'),
    ['harkomst', 'ombud', 'utse'],
    (who) => [ombudQuery(who)],
  ),
]
