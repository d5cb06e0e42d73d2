import type { ReactNode } from 'react'
import styles from './Back.module.css'

/** Over the heading of a page of one thing: the link to the page of all of them, and other ways to see it. */
export function Back({ children }: { children: ReactNode }) {
  return <p className={styles['back']}>{children}</p>
}
