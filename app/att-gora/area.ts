import type { Area } from '../area.ts'

export const attGora = {
  name: 'att-gora',
  paths: { attGora: () => '/att-gora' },
  card: {
    theme: 'todo',
    ofOthers: true,
    load: () => import('./kort/AttGoraKort.tsx'),
    room: 'short',
  },
  access: 'shared',
} as const satisfies Area
