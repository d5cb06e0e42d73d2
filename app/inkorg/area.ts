import type { Area } from '../area.ts'

export const inkorg = {
  name: 'inkorg',
  paths: {
    inkorg: () => '/inkorg',
    skriv: () => '/inkorg/skriv',
    /** To write to a receiver, to all in a plan or an agreement, or about a time, by the API's own opaque id. */
    skrivTill: (id: string) => `/inkorg/skriv/${id}`,
    /** `id` is that of the thread. */
    trad: (id: string) => `/inkorg/${id}`,
    /** `place` is that of the file within the message `id`, from 1. */
    inkorgsfil: (id: string, place = '1') => `/inkorg/${id}/fil/${place}`,
  },
  asks: () => ({ resource: 'inkorg', query: { senaste: '20' } }),
  card: { theme: 'messages', load: () => import('./kort/InkorgKort.tsx'), room: 'short' },
  access: 'shared',
} as const satisfies Area
