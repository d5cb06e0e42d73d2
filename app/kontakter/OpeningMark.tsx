import type { ReactNode } from 'react'
import styles from './OpeningMark.module.css'

/** Whether somebody answers now, in words; the colour only helps. */
export function OpeningMark({ isOpen, children }: { isOpen: boolean; children: ReactNode }) {
  return <span className={`${styles['mark']} ${isOpen ? styles['open'] : ''}`}>{children}</span>
}
