import type { ReactNode } from 'react'
import styles from './Columns.module.css'

/**
 * What a page is about, and beside it on a wide screen what belongs to it; one under the other on a narrow one. Where either is
 * empty the cards of the other share the width.
 */
export function Columns({ children, beside }: { children?: ReactNode; beside?: ReactNode }) {
  return (
    <div className={styles['columns']}>
      <div>{children}</div>
      <div>{beside}</div>
    </div>
  )
}
