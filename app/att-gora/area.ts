import type { Area } from '../area.ts'

export const attGora = {
  name: 'att-gora',
  paths: { attGora: () => '/att-gora' },
  card: {
    theme: 'todo',
    order: 1,
    ofOthers: true,
    load: () => import('./kort/AttGoraKort.tsx'),
    room: 'small',
  },
  access: 'shared',
  more: 1,
} as const satisfies Area
