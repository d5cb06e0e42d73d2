import type { Area } from '../area.ts'

export const avgifter = {
  name: 'avgifter',
  paths: { avgifter: () => '/avgifter' },
  access: 'shared',
} as const satisfies Area
