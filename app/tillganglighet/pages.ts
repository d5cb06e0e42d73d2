import { page } from '#platform/navigation/page.ts'
import { tillganglighet } from './area.ts'

export const pages = [
  page(tillganglighet.paths.tillganglighet(), () => import('./TillganglighetPage.tsx'), [
    'tillganglighet',
    'links',
  ]),
]
