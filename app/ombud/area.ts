import type { Area } from '../area.ts'

export const ombud = {
  name: 'ombud',
  paths: {
    ombud: () => '/ombud',
    utseOmbud: () => '/ombud/utse',
    ombudslogg: () => '/ombud/logg',
    /** `id` is the API's own, opaque one. */
    andraOmbud: (id: string) => `/ombud/${id}`,
  },
  asks: () => ({ resource: 'ombud' }),
  card: { theme: 'tiles', load: () => import('./kort/OmbudKort.tsx'), room: 'tile', own: true },
  access: 'own',
  menu: { icon: 'person', phone: false },
} as const satisfies Area
