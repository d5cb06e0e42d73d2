import { createContext, type ReactNode, useContext, useId } from 'react'
import styles from './Card.module.css'

type Props = {
  title: string
  /** Heading level: 2 when the card is a theme of its own, 3 inside a theme. */
  level?: 2 | 3
  /** The way on, e.g. "Visa alla 4". */
  more?: ReactNode
  children: ReactNode
}

/** True where the same cards come again and again, as on a paper of many plans: they are then no landmarks. */
export const ManyAlike = createContext(false)

/** A surface with a heading and what belongs to it. A landmark by its heading's name. */
export function Card({ title, level = 2, more, children }: Props) {
  const id = useId()
  const Heading = `h${level}` as const
  const Box = useContext(ManyAlike) ? 'div' : 'section'
  return (
    <Box className={`ds-card ${styles['card']}`} aria-labelledby={Box === 'section' ? id : undefined}>
      <div className={styles['head']}>
        <Heading id={id}>{title}</Heading>
        {more}
      </div>
      {children}
    </Box>
  )
}
