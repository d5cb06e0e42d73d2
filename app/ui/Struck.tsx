import type { ReactNode } from 'react'

/** What no longer holds, struck through when `when` is true. Words beside it say the same: not all see or hear the line. */
export function Struck({ when, children }: { when: boolean; children: ReactNode }) {
  return when ? <s>{children}</s> : children
}
