import { page } from '#platform/navigation/page.ts'
import { kontakterQuery } from '../kontakter/queries.ts'
import { overenskommelserQuery } from '../overenskommelser/queries.ts'
import { vagledning } from './area.ts'

export const pages = [
  page(
    vagledning.paths.vem(),
    () => import('./VemPage.tsx'),
    ['harkomst', 'vagledning', 'kontakter'],
    (who) => [kontakterQuery(who), overenskommelserQuery(who)],
  ),
]
