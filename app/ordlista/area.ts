import type { Area } from '../area.ts'

export const ordlista = {
  name: 'ordlista',
  paths: { ordlista: () => '/ordlista' },
} as const satisfies Area
