import type { Area } from '../area.ts'

export const halsa = {
  name: 'halsa',
  paths: {
    halsa: () => '/halsa',
    /** `id` is the API's own, opaque one. */
    halsouppgift: (id: string) => `/halsa/${id}`,
  },
  asks: () => ({ resource: 'halsa' }),
  card: { theme: 'tiles', load: () => import('./kort/HalsaKort.tsx'), room: 'tile' },
  access: 'shared',
  written: true,
} as const satisfies Area
