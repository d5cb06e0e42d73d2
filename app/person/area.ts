import type { Area } from '../area.ts'

export const person = {
  name: 'person',
  paths: { person: () => '/person' },
} as const satisfies Area
