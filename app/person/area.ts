import type { Area } from '../area.ts'

export const person = {
  name: 'person',
  paths: { person: () => '/person' },
  more: 5,
} as const satisfies Area
