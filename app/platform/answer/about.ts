import { createContext, type ReactNode } from 'react'
import type { Area } from './access.ts'
import type { Source } from './contract.ts'
import type { FetchedAnswer } from './read.ts'

/** The answer that things on a page came in: filled by the page's view of it. */
export const AnswerContext = createContext<AnswerAround | undefined>(undefined)
export type AnswerAround = {
  area: Area
  /** Name of the one it is about, where that is another than the one who is shown. */
  whose?: string | undefined
  answer: Pick<FetchedAnswer<unknown>, 'fetchedAt' | 'processingStatus'> | undefined
}

/** All that is known of where one thing comes from. Areas know who else may read it, so the portal fills it in. */
export const ItemFactsContext = createContext<(source: Source) => ReactNode>(() => null)
