import type { Area } from '../area.ts'

export const vaccinationer = {
  name: 'vaccinationer',
  paths: {
    vaccinationer: () => '/vaccinationer',
    /** `id` is the API's own, opaque one. */
    vaccination: (id: string) => `/vaccinationer/${id}`,
  },
  asks: () => ({ resource: 'vaccinationer' }),
  card: { theme: 'tiles', order: 5, load: () => import('./kort/VaccinationerKort.tsx'), room: 'tile' },
  access: 'shared',
  more: 14,
} as const satisfies Area
