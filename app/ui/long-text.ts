import { createContext, type ReactNode } from 'react'

type LongTextProps = { text: string; draw: (part: string) => ReactNode; first: number; next: number }

/** Draws a text that is too long to be read at once, with words that are no part of this; without it the whole is drawn. */
export const LongTextContext = createContext<((props: LongTextProps) => ReactNode) | undefined>(undefined)
