import type { Area } from '../area.ts'

export const ordlista = {
  name: 'ordlista',
  paths: { ordlista: () => '/ordlista' },
  more: 7,
} as const satisfies Area
