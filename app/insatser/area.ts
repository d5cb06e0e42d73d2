import type { Area } from '../area.ts'

export const insatser = {
  name: 'insatser',
  paths: {
    insatser: () => '/insatser',
    /** `id` is the API's own, opaque one. */
    insats: (id: string) => `/insatser/${id}`,
  },
  asks: () => ({ resource: 'insatser' }),
  card: { theme: 'tiles', load: () => import('./kort/InsatserKort.tsx'), room: 'tile' },
  access: 'shared',
} as const satisfies Area
