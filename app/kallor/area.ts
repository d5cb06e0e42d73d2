import type { Area } from '../area.ts'

export const kallor = {
  name: 'kallor',
  paths: { kallor: () => '/kallor' },
} as const satisfies Area
