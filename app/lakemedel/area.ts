import type { Area } from '../area.ts'

export const lakemedel = {
  name: 'lakemedel',
  paths: {
    lakemedel: () => '/lakemedel',
    /** `id` is the API's own, opaque one. */
    lakemedlet: (id: string) => `/lakemedel/${id}`,
  },
  asks: () => ({ resource: 'lakemedel' }),
  card: { theme: 'tiles', load: () => import('./kort/LakemedelKort.tsx'), room: 'tile' },
  access: 'shared',
  written: true,
} as const satisfies Area
