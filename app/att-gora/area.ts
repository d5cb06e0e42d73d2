import type { Area } from '../area.ts'

export const attGora = {
  name: 'att-gora',
  paths: { attGora: () => '/att-gora' },
  access: 'shared',
  more: 1,
} as const satisfies Area
