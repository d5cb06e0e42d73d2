import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import type { OpenPrototype } from '../prototype.ts'
import { ownPlace } from './own-place.ts'

// Nobody who has no files of their own pays for what reads them.
const OwnPage = lazy(() => import('./OwnPage.tsx').then((module) => ({ default: module.OwnPage })))

/** Where the page of own answers is drawn when it is open, as it is at once in a link that says that some were shown. */
export function OwnPlace({ prototype }: { prototype: OpenPrototype }) {
  const isOpen = useSyncExternalStore(ownPlace.subscribe, ownPlace.isOpen)
  useEffect(() => {
    const { varld, egna } = prototype.parts()
    if (varld === 'egen' || egna === 'ja') ownPlace.set(true)
  }, [prototype])
  return isOpen ? (
    <Suspense>
      <OwnPage prototype={prototype} />
    </Suspense>
  ) : undefined
}
