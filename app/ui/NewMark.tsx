import styles from './NewMark.module.css'

/** Says of something that nobody has opened it: a word with an edge around it, within the link that leads there. */
export function NewMark({ children }: { children: string }) {
  return <span className={styles['new']}>{children}</span>
}
