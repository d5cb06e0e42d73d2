import { type ReactNode, useContext } from 'react'
import { HeadingsUnder } from './headings-under.ts'
import styles from './List.module.css'
import { Struck } from './Struck.tsx'
import { WithSource } from './SourceText.tsx'
import { ExplainingContext } from './words.ts'

/**
 * A list of rows parted by hairlines. `ordered` when the order carries meaning, such as time. Without markers it says that it
 * is a list, here as everywhere: WebKit takes it for none.
 */
export function List({ ordered = false, children }: { ordered?: boolean; children: ReactNode }) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag role="list" className={styles['list']}>
      {children}
    </Tag>
  )
}

type RowProps = {
  /** A short line over the title, e.g. the role of a contact. What is quoted in it, or in the title, is drawn as a source's. */
  label?: string | undefined
  title: string
  /** Heading level of the title. */
  level: 2 | 3 | 4
  /** True for what was to be and is called off. */
  struck?: boolean
  children?: ReactNode
}

/** A row: what it is, then what is said of it. */
export function ListRow({ label, title, level, struck = false, children }: RowProps) {
  const Heading = `h${level + useContext(HeadingsUnder)}` as 'h3'
  return (
    <li className={styles['row']}>
      {label && (
        <p className={styles['label']}>
          <Struck when={struck}>
            <WithSource>{label}</WithSource>
          </Struck>
        </p>
      )}
      <Heading className={styles['title']}>
        <Struck when={struck}>
          <WithSource>{title}</WithSource>
        </Struck>
      </Heading>
      {useContext(ExplainingContext)?.after(title)}
      {children}
    </li>
  )
}
