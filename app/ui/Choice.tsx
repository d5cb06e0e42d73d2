import type { ComponentProps, ReactNode } from 'react'
import styles from './Choice.module.css'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  /** One of several, or one that may be ticked by itself. */
  type: 'radio' | 'checkbox'
  /** What one chooses. */
  children: ReactNode
}

/** Something to choose, with all of its words as its label. */
export function Choice({ children, ...input }: Props) {
  return (
    <label className={styles['choice']}>
      <input {...input} />
      <span>{children}</span>
    </label>
  )
}
