import { page } from '#platform/navigation/page.ts'
import { visa } from './area.ts'

const { paths } = visa

export const pages = [
  page(paths.visa(), () => import('./VisaPage.tsx'), ['visa']),
  page(paths.visaPlan(':id'), () => import('./VisaPage.tsx'), ['visa']),
]
