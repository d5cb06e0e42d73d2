import type { Area } from '../area.ts'

export const anteckningar = {
  name: 'anteckningar',
  paths: {
    anteckningar: () => '/anteckningar',
    /** `id` is the API's own, opaque one. */
    anteckning: (id: string) => `/anteckningar/${id}`,
    /** `place` is that of the file within the note, from 1; the contract has room for one. */
    anteckningsfil: (id: string, place = '1') => `/anteckningar/${id}/fil/${place}`,
  },
  asks: () => ({ resource: 'anteckningar', query: { senaste: '20' } }),
  card: { theme: 'tiles', load: () => import('./kort/AnteckningarKort.tsx'), room: 'tile' },
  access: 'shared',
  written: true,
} as const satisfies Area
