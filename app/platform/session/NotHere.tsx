import { createContext, type ReactNode, useContext } from 'react'
import type { LegalArea, ScopeArea } from './scope-areas.ts'

/** An item by the resource it comes in and its id, as they stand in a deep link. */
export type ItemAddress = { resource: ScopeArea | LegalArea; id: string }

/** Filled by the frame, which knows whom one may represent: whose the item is, if it is somebody's. */
export const ItemOwnerContext = createContext<(address: ItemAddress) => ReactNode>(() => null)

/** In the place of an item that the person shown does not have: the words for it, and whose it is. */
export function NotHere({ resource, id, children }: ItemAddress & { children: string }) {
  const ownerOf = useContext(ItemOwnerContext)
  return (
    <>
      <span>{children}</span>
      {ownerOf({ resource, id })}
    </>
  )
}
