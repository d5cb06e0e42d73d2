import { page } from '#platform/navigation/page.ts'
import { hjalpa } from './area.ts'

export const pages = [
  // What it asks is for each of those one helps, who are known on the page.
  page(hjalpa.paths.hjalpa(), () => import('./HjalpaPage.tsx'), [
    'harkomst',
    'hjalpa',
    'ombud',
    'att-gora',
    'repetition',
    'kontakter',
    'varfor',
  ]),
]
