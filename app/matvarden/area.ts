import type { Area } from '../area.ts'

export const matvarden = {
  name: 'matvarden',
  paths: {
    matvarden: () => '/matvarden',
    /** `id` is the API's own, opaque one, of what is agreed. */
    nyttVarde: (id: string) => `/matvarden/${id}`,
    /** `id` is that of the value to put right. */
    rattaVarde: (id: string) => `/matvarden/ratta/${id}`,
  },
  asks: () => ({ resource: 'matvarden', query: { senaste: '20' } }),
  card: { theme: 'tiles', load: () => import('./kort/MatvardenKort.tsx'), room: 'tile' },
  access: 'shared',
} as const satisfies Area
