import type { Area } from '../area.ts'

export const vaccinationer = {
  name: 'vaccinationer',
  paths: {
    vaccinationer: () => '/vaccinationer',
    /** `id` is the API's own, opaque one. */
    vaccination: (id: string) => `/vaccinationer/${id}`,
  },
  asks: () => ({ resource: 'vaccinationer' }),
  card: { theme: 'tiles', load: () => import('./kort/VaccinationerKort.tsx'), room: 'tile' },
  access: 'shared',
  written: true,
} as const satisfies Area
