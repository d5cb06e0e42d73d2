import { lazyPart } from '#platform/parts/lazy-part.tsx'

/** What may not be seen, and why; few ever need the words. */
export const { Part: Why } = lazyPart(() => import('#platform/session/varfor/Why.tsx'), ['varfor'])
