import type { Area } from '../area.ts'

export const tillganglighet = {
  name: 'tillganglighet',
  paths: { tillganglighet: () => '/tillganglighet' },
} as const satisfies Area
