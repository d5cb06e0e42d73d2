import { createContext, type ReactNode } from 'react'

/** How a page explains words of care where they stand. */
export type Explaining = {
  /** Words, those that are explained among them. */
  words: (text: string) => ReactNode
  /** Some of a text, with room after it for what is explained in it. */
  around: (text: ReactNode) => ReactNode
  /** What stands after a heading, which itself holds nothing to press. */
  after: (heading: string) => ReactNode
}

/** Without it no words are explained. */
export const ExplainingContext = createContext<Explaining | undefined>(undefined)
