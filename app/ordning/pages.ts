import { page } from '#platform/navigation/page.ts'
import { ordning } from './area.ts'

export const pages = [page(ordning.paths.ordning(), () => import('./OrdningPage.tsx'), ['ordning'])]
