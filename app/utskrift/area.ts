import type { Area } from '../area.ts'

export const utskrift = {
  name: 'utskrift',
  paths: { utskrift: () => '/utskrift' },
} as const satisfies Area
