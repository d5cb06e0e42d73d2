import type { Area } from '../area.ts'

export const provsvar = {
  name: 'provsvar',
  paths: {
    provsvar: () => '/provsvar',
    /** `id` is the API's own, opaque one, as is that of an analysis. */
    provsvaret: (id: string) => `/provsvar/${id}`,
    /** `place` is that of the picture within the reply, from 1. */
    svarsbild: (id: string, place = '1') => `/provsvar/${id}/bild/${place}`,
    analys: (id: string) => `/provsvar/analys/${id}`,
  },
  asks: () => ({ resource: 'provsvar', query: { senaste: '20' } }),
  card: { theme: 'tiles', load: () => import('./kort/ProvsvarKort.tsx'), room: 'tile' },
  access: 'shared',
  written: true,
} as const satisfies Area
