import { lazyPart } from '#platform/parts/lazy-part.tsx'

/** Who is still asked; most answers come whole. */
export const { Part: Awaited } = lazyPart(() => import('./delsvar/Awaited.tsx'), ['delsvar'])
