import type { ReactNode } from 'react'
import type { SafeLink } from './safe-link.ts'

/** A link of a document. It says where it leads, since its own words may say something else. */
export function WayOut({ link: { href, host }, children }: { link: SafeLink; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer noopener">
      {children} ({host})
    </a>
  )
}
