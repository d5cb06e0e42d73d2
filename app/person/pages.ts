import { page } from '#platform/navigation/page.ts'
import { person } from './area.ts'

export const pages = [
  page(person.paths.person(), () => import('./PersonPage.tsx'), ['ombud', 'person', 'varfor']),
]
