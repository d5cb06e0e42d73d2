import type { Area } from '../area.ts'

export const delning = {
  name: 'delning',
  paths: {
    delning: () => '/delning',
    /** `id` is the API's own, opaque one, as is that of a question. */
    ettSamtycke: (id: string) => `/delning/samtycke/${id}`,
    sparrar: () => '/delning/sparrar',
    laslogg: () => '/delning/logg',
    /** To ask about something that has been read, by the API's own opaque id. */
    lasning: (id: string) => `/delning/logg/${id}`,
    samtyckesfraga: (id: string) => `/delning/fraga/${id}`,
  },
  access: 'legal',
} as const satisfies Area
