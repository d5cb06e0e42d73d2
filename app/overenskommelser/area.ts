import type { Area } from '../area.ts'

export const overenskommelser = {
  name: 'overenskommelser',
  paths: {
    overenskommelser: () => '/overenskommelser',
    /** `id` is the API's own, opaque one. */
    overenskommelse: (id: string) => `/overenskommelser/${id}`,
  },
  asks: () => ({ resource: 'overenskommelser' }),
  card: { theme: 'plans', load: () => import('./kort/OverenskommelserKort.tsx'), room: 'small' },
  access: 'shared',
} as const satisfies Area
