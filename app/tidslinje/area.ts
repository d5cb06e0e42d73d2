import type { Area } from '../area.ts'
import { currentWindow } from './windows.ts'

export const tidslinje = {
  name: 'tidslinje',
  paths: {
    tidslinje: () => '/tidslinje',
    hemma: () => '/tidslinje/hemma',
    boka: () => '/tidslinje/boka',
    /** `id` of a unit: the API's own, opaque one. */
    bokaHos: (id: string) => `/tidslinje/boka/${id}`,
    /** `id` is the API's own, opaque one. */
    handelse: (id: string) => `/tidslinje/${id}`,
  },
  asks: (now) => ({ resource: 'tidslinje', query: currentWindow(now) }),
  card: {
    theme: 'times',
    load: () => import('./kort/TidslinjeKort.tsx'),
    room: 'large',
    first: true,
  },
  access: 'shared',
  menu: { icon: 'timeline', phone: true },
} as const satisfies Area
