import { type ReactNode, useContext } from 'react'
import styles from './Fold.module.css'
import { HeadingsUnder } from './headings-under.ts'

type Props = {
  title: string
  /** True where there is little else to see. */
  open?: boolean
  children: ReactNode
}

/** A card that shows its heading alone until it is opened: what few need, or only once. */
export function Fold({ title, open = false, children }: Props) {
  const Heading = `h${2 + useContext(HeadingsUnder)}` as 'h2'
  return (
    <details className={`ds-card ${styles['fold']}`} open={open}>
      <summary>
        <Heading>{title}</Heading>
      </summary>
      <div className={styles['held']}>{children}</div>
    </details>
  )
}
