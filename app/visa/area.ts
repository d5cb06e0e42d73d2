import type { Area } from '../area.ts'

export const visa = {
  name: 'visa',
  paths: {
    visa: () => '/visa',
    /** `id` of the plan to begin with: the API's own, opaque one. */
    visaPlan: (id: string) => `/visa/${id}`,
  },
} as const satisfies Area
