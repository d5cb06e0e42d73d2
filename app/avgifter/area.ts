import type { Area } from '../area.ts'

export const avgifter = {
  name: 'avgifter',
  paths: { avgifter: () => '/avgifter' },
  access: 'shared',
  more: 16,
} as const satisfies Area
