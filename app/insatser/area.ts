import type { Area } from '../area.ts'

export const insatser = {
  name: 'insatser',
  paths: {
    insatser: () => '/insatser',
    /** `id` is the API's own, opaque one. */
    insats: (id: string) => `/insatser/${id}`,
  },
  access: 'shared',
  more: 9,
} as const satisfies Area
