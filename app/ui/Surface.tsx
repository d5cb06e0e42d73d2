import type { ReactNode } from 'react'
import styles from './Card.module.css'

/** The ground of a card, for a list whose heading is the page's own. */
export function Surface({ children }: { children: ReactNode }) {
  return <div className={`ds-card ${styles['card']} ${styles['bare']}`}>{children}</div>
}
