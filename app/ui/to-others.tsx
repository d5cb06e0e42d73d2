import { type ComponentType, createContext, type ReactNode } from 'react'

/** How pages are while the one who is logged in shows them to others. */
export type ToOthers = {
  /** True of the address of a page that is hidden, or where there is nothing but to act or to change. */
  closes: (address: string) => boolean
  /** A text of a source without the numbers that nobody else is to read. */
  mask: (text: string) => string
  /** Says on every page that it is so, and leads out. */
  Bar: ComponentType
  /** Stands in the place of a page that is closed. */
  Closed: ComponentType
}

/** Without it the reader looks alone. */
export const ToOthersContext = createContext<ToOthers | undefined>(undefined)

/** In the place of a link that is not to be followed: what tells of something stays, and words of the page that only lead on go. */
export function NoLink({ children }: { children: ReactNode }): ReactNode {
  return typeof children === 'string' ? null : <span>{children}</span>
}
