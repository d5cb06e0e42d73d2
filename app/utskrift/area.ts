import type { Area } from '../area.ts'

export const utskrift = {
  name: 'utskrift',
  paths: { utskrift: () => '/utskrift' },
  unlisted: true,
} as const satisfies Area
