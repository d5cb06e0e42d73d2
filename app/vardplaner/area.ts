import type { Area } from '../area.ts'

export const vardplaner = {
  name: 'vardplaner',
  paths: {
    vardplaner: () => '/vardplaner',
    sip: () => '/vardplaner/sip',
    /** `id` is the API's own, opaque one. */
    vardplan: (id: string) => `/vardplaner/${id}`,
    /** To propose something to it. */
    forslag: (id: string) => `/vardplaner/foresla/${id}`,
    /** The meeting about it. */
    mote: (id: string) => `/vardplaner/mote/${id}`,
    /** `place` is the document's in the plan, from 1. */
    dokument: (id: string, place = '1') => `/vardplaner/${id}/dokument/${place}`,
  },
  asks: () => ({ resource: 'vardplaner' }),
  card: { theme: 'plans', load: () => import('./kort/VardplanerKort.tsx'), room: 'small' },
  access: 'shared',
  written: true,
  menu: { icon: 'plans', phone: true },
} as const satisfies Area
