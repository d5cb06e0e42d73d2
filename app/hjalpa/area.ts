import type { Area } from '../area.ts'

export const hjalpa = {
  name: 'hjalpa',
  paths: { hjalpa: () => '/hjalpa' },
  card: {
    theme: 'helped',
    ofOthers: true,
    load: () => import('./kort/HjalpaKort.tsx'),
    words: ['nasta', 'ombud'],
    room: 'small',
    own: true,
    helping: true,
  },
} as const satisfies Area
