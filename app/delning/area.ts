import type { Area } from '../area.ts'

export const delning = {
  name: 'delning',
  paths: {
    delning: () => '/delning',
    /** `id` is the API's own, opaque one, as is that of a question. */
    ettSamtycke: (id: string) => `/delning/samtycke/${id}`,
    samtyckesfraga: (id: string) => `/delning/fraga/${id}`,
  },
  access: 'own',
} as const satisfies Area
