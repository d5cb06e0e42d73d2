import type { Area } from '../area.ts'

export const sar = {
  name: 'sar',
  paths: {
    sar: () => '/sar',
    /** `id` is the API's own, opaque one. */
    saret: (id: string) => `/sar/${id}`,
  },
  access: 'shared',
  written: true,
} as const satisfies Area
