import type { Area } from '../area.ts'

export const tillganglighet = {
  name: 'tillganglighet',
  paths: { tillganglighet: () => '/tillganglighet' },
  more: 7,
} as const satisfies Area
