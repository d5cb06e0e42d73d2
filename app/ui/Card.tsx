import { type ReactNode, useContext, useId } from 'react'
import styles from './Card.module.css'
import { HeadingsUnder } from './headings-under.ts'
import { WithSource } from './SourceText.tsx'

type Props = {
  /** Absent: what it holds stands by itself, until there is something to say under a heading. */
  title: string | undefined
  /** Heading level: 2 when the card is a theme of its own, 3 inside a theme. */
  level?: 2 | 3
  /** Of what should have been otherwise. The heading says the same. */
  tone?: 'warn'
  /** What is to be noticed about all of it, beside the heading. */
  mark?: ReactNode
  /** The way on, e.g. "Visa alla 4". */
  more?: ReactNode
  children: ReactNode
}

/** A surface with a heading and what belongs to it. A landmark by its heading's name. */
export function Card({ title, level = 2, mark, more, tone, children }: Props) {
  const id = useId()
  const under = useContext(HeadingsUnder)
  const Heading = `h${level + under}` as 'h2'
  // Under another heading the same names may come again and again: no landmarks then.
  const Box = under > 0 ? 'div' : 'section'
  return (
    <Box
      className={title === undefined ? undefined : `ds-card ${styles['card']} ${tone ? styles[tone] : ''}`}
      aria-labelledby={title !== undefined && Box === 'section' ? id : undefined}
    >
      {title !== undefined && (
        <div className={styles['head']}>
          <Heading id={id}>
            <WithSource>{title}</WithSource>
          </Heading>
          {mark}
          {more}
        </div>
      )}
      {children}
    </Box>
  )
}
