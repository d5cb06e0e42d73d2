import { type ReactNode, useContext, useId } from 'react'
import { HeadingsUnder } from './headings-under.ts'
import styles from './Tile.module.css'

type Props = {
  /** The link that all of the tile leads by. */
  title: ReactNode
  /** Heading level of the title. */
  level?: 2 | 3
  /** The one fact that matters. */
  children?: ReactNode
}

/** A small surface that leads to a place, with the one fact of it that matters. A landmark by its title. */
export function Tile({ title, level = 3, children }: Props) {
  const id = useId()
  const under = useContext(HeadingsUnder)
  const Heading = `h${level + under}` as 'h3'
  // Under another heading the same names may come again and again: no landmarks then.
  const Box = under > 0 ? 'div' : 'section'
  return (
    <Box className={`ds-card ${styles['tile']}`} aria-labelledby={under > 0 ? undefined : id}>
      <Heading id={id}>{title}</Heading>
      {children}
    </Box>
  )
}
