import type { ReactNode } from 'react'
import { Card } from './Card.tsx'
import { List } from './List.tsx'

/** A card with a list in it; nothing at all when there is nothing to list. `children` draws the rows of `items`. */
export function ListCard({
  title,
  items,
  children,
}: {
  title: string
  items: unknown[]
  children: ReactNode
}) {
  if (items.length === 0) return null
  return (
    <Card title={title}>
      <List>{children}</List>
    </Card>
  )
}
