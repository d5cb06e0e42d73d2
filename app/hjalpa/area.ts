import type { Area } from '../area.ts'

export const hjalpa = {
  name: 'hjalpa',
  paths: { hjalpa: () => '/hjalpa' },
  more: 4,
} as const satisfies Area
