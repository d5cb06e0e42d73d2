import { lazyPart } from '#platform/parts/lazy-part.tsx'

/** What may not be seen, and why; few ever need the words. */
export const { Part: Why } = lazyPart(() => import('#platform/session/varfor/Why.tsx'), ['varfor'])

/** Why a right opens less than others of its kind. */
export const { Part: LimitWords } = lazyPart(
  () => import('#platform/session/varfor/LimitWords.tsx'),
  ['varfor'],
)
