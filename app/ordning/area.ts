import type { Area } from '../area.ts'

export const ordning = { name: 'ordning', paths: { ordning: () => '/ordning' } } as const satisfies Area
