import type { Area } from '../area.ts'

export const overenskommelser = {
  name: 'overenskommelser',
  paths: {
    overenskommelser: () => '/overenskommelser',
    /** `id` is the API's own, opaque one. */
    overenskommelse: (id: string) => `/overenskommelser/${id}`,
  },
  asks: () => ({ resource: 'overenskommelser' }),
  card: { theme: 'plans', order: 1, load: () => import('./kort/OverenskommelserKort.tsx'), room: 'small' },
  access: 'shared',
  more: 2,
} as const satisfies Area
