import type { Area } from '../area.ts'

export const tillganglighet = {
  name: 'tillganglighet',
  paths: { tillganglighet: () => '/tillganglighet' },
  more: 8,
} as const satisfies Area
