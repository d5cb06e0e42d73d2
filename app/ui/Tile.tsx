import { type ReactNode, useId } from 'react'
import styles from './Tile.module.css'

type Props = {
  /** The link that all of the tile leads by. */
  title: ReactNode
  /** The one fact that matters. */
  children?: ReactNode
}

/** A small surface that leads to a place, with the one fact of it that matters. A landmark by its title. */
export function Tile({ title, children }: Props) {
  const id = useId()
  return (
    <section className={`ds-card ${styles['tile']}`} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
