import type { Area } from '../area.ts'

export const kallor = {
  name: 'kallor',
  paths: { kallor: () => '/kallor' },
  more: 6,
} as const satisfies Area
