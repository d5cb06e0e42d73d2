import { page } from '#platform/navigation/page.ts'
import { ordlista } from './area.ts'

export const pages = [
  page(ordlista.paths.ordlista(), () => import('./OrdlistaPage.tsx'), ['ordlista', 'ord']),
]
