import type { ReactNode, Ref } from 'react'
import styles from './Stack.module.css'

type Props = { children: ReactNode; ref?: Ref<HTMLDivElement> }

/** Parts of a page, one under the other, a card's distance apart. */
export function Stack({ children, ref }: Props) {
  return (
    <div ref={ref} className={styles['stack']}>
      {children}
    </div>
  )
}
