import type { Area } from '../area.ts'

export const remisser = {
  name: 'remisser',
  paths: {
    remisser: () => '/remisser',
    /** `id` is the API's own, opaque one. */
    remiss: (id: string) => `/remisser/${id}`,
  },
  access: 'shared',
  written: true,
} as const satisfies Area
