import { lazyPart } from '#platform/parts/lazy-part.tsx'

/** What is to be said of the sources of an answer; of most there is nothing. */
export const { Part: SourceNotes } = lazyPart(() => import('./kallsvar/SourceNotes.tsx'), ['kallsvar'])
