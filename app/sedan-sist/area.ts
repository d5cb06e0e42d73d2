import type { Area } from '../area.ts'

export const sedanSist = {
  name: 'sedan-sist',
  paths: { sedanSist: () => '/sedan-sist' },
  card: {
    theme: 'since',
    ofOthers: true,
    load: () => import('./kort/SedanSistKort.tsx'),
    room: 'short',
    late: true,
  },
} as const satisfies Area
