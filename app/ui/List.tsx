import { type ReactNode, useContext } from 'react'
import { HeadingsUnder } from './headings-under.ts'
import styles from './List.module.css'
import { Struck } from './Struck.tsx'
import { WithSource } from './SourceText.tsx'
import { ExplainingContext } from './words.ts'

type ListProps = {
  /** When the order carries meaning, such as time. */
  ordered?: boolean
  children: ReactNode
}

/**
 * A list of rows parted by hairlines. Without markers it says that it is a list, here as everywhere: WebKit takes it for none.
 */
export function List({ ordered = false, children }: ListProps) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag role="list" className={styles['list']}>
      {children}
    </Tag>
  )
}

type RowProps = {
  /** What stands before: a time, or a box to tick. */
  lead?: ReactNode
  /** A short line over the title, e.g. the role of a contact. What is quoted in it, or in the title, is drawn as a source's. */
  label?: string | undefined
  title: string
  /** Heading level of the title. */
  level: 2 | 3 | 4
  /** Makes of the title the link that all of the row leads by. */
  leads?: ((title: ReactNode) => ReactNode) | undefined
  /** A button beside, that does something else than the row leads to. */
  action?: ReactNode
  /** True for what was to be and is called off. */
  struck?: boolean
  /** Who and where, whether it stands, and whom it comes from: a line each. */
  children?: ReactNode
}

/** A row: when, what it is, then what is said of it in a line or two. */
export function ListRow({ lead, label, title, level, leads, action, struck = false, children }: RowProps) {
  const Heading = `h${level + useContext(HeadingsUnder)}` as 'h3'
  const explaining = useContext(ExplainingContext)
  const words = (
    <Struck when={struck}>
      <WithSource>{title}</WithSource>
    </Struck>
  )
  return (
    <li className={`${styles['row']} ${leads ? styles['leads'] : ''}`}>
      {lead}
      <div className={styles['what']}>
        {label && (
          <p className={styles['label']}>
            <Struck when={struck}>
              <WithSource>{label}</WithSource>
            </Struck>
          </p>
        )}
        <Heading className={styles['title']}>{leads ? leads(words) : words}</Heading>
        {!leads && explaining?.after(title)}
        {children}
      </div>
      {action}
    </li>
  )
}

/** What stands before a row that has a time: the day, the hour, or both under each other. Struck when it no longer holds. */
export function When({ dateTime, lines, struck }: { dateTime: string; lines: string[]; struck: boolean }) {
  return (
    <time dateTime={dateTime} className={styles['when']}>
      {lines.filter(Boolean).map((line) => (
        <Struck key={line} when={struck}>
          {line}{' '}
        </Struck>
      ))}
    </time>
  )
}
